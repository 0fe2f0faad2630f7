/** Events as rows: added once, read by lead, kind or person, never changed. */
import { unwrap } from 'idb';
import type { Instant, StoredEvent } from '../domain/events';
import { parseEvent } from '../domain/events.schema';
import type { LeadKey } from '../domain/lead';
import type { PersonId } from '../domain/person';
import { announce } from './changes';
import { erasedIn } from './erased';
import { sealName } from './event-id';
import { openStore } from './open';
import { rowKey } from './row-key';
import type { AgreementRow } from './schema';
import { orRefused } from './store-refused';
import { unsharedVersion } from './unshared-version';

/** What became of events that were to be stored. */
export interface Added {
  added: number;
  /** Were there before. */
  known: number;
  /** Were erased on this device, and stay away. */
  erased: number;
}

/**
 * Stores an event durably, together with the agreement versions that it cites, so that no event can ever cite a text
 * that is nowhere. Storing the same event twice changes nothing.
 * @throws StoreRefused; then nothing was stored.
 */
export async function addEvent(event: StoredEvent, ...cited: AgreementRow[]): Promise<void> {
  await addEvents([event], cited);
}

/** Several events and texts, all or none. @throws StoreRefused; then nothing was stored. */
export async function addEvents(
  events: readonly StoredEvent[],
  cited: readonly AgreementRow[] = [],
): Promise<Added & { texts: number }> {
  const came = unique(events, ({ _id }) => sealName(_id));
  const [fates, texts] = await orRefused(async () => {
    const db = await openStore();
    const transaction = db.transaction(['events', 'agreements', 'erased', 'unshared'], 'readwrite', {
      durability: 'strict',
    });
    const rows = transaction.objectStore('events');
    const agreements = transaction.objectStore('agreements');
    const unshared = transaction.objectStore('unshared');
    const isErased = await erasedIn(transaction.objectStore('erased'));
    const add = async (event: StoredEvent): Promise<keyof Added> => {
      const key = rowKey(event._id);
      if ((await rows.getKey(key)) !== undefined) return 'known';
      if (await isErased(event)) return 'erased';
      await Promise.all([rows.add(event, key), unshared.put({ id: event._id })]);
      return 'added';
    };
    const addText = async (row: AgreementRow) => {
      if ((await agreements.getKey(row.cite)) !== undefined) return 0;
      await Promise.all([agreements.add(row), ...unsharedVersion(row, came).map((one) => unshared.put(one))]);
      return 1;
    };
    const done = await Promise.all([
      Promise.all(came.map(add)),
      Promise.all(unique(cited, ({ cite }) => cite).map(addText)),
      transaction.done,
    ]);
    return [done[0], done[1].reduce<number>((sum, one) => sum + one, 0)];
  });
  const stored = came.filter((_, index) => fates[index] === 'added');
  announce(new Set(stored.map(({ lead }) => lead ?? null)));
  const count = (fate: keyof Added) => fates.filter((one) => one === fate).length;
  return { added: stored.length, known: count('known'), erased: count('erased'), texts };
}

/** How much is stored, counted without being read. */
export function countStored(): Promise<{ events: number; agreements: number }> {
  return orRefused(async () => {
    const db = await openStore();
    const [events, agreements] = await Promise.all([db.count('events'), db.count('agreements')]);
    return { events, agreements };
  });
}

/** Read at once while everything is looked through, so that the page answers in between. */
const SLICE = 1_000;

/** How many rows are no events any more, or not yet: no list shows them, an export brings them along. */
export async function countUnreadable(): Promise<number> {
  const db = await orRefused(openStore);
  let count = 0;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const slice = after;
    const [rows, keys] = await orRefused(() =>
      Promise.all([db.getAll('events', slice, SLICE), db.getAllKeys('events', slice, SLICE)]),
    );
    const last = keys.at(-1);
    if (last === undefined) return count;
    count += rows.filter((row) => parseEvent(row) === null).length;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** Which of them are stored already, whatever random part their ids came with. */
export function areStored(events: readonly StoredEvent[]): Promise<boolean[]> {
  return orRefused(async () => {
    const rows = (await openStore()).transaction('events').store;
    return Promise.all(events.map(async ({ _id }) => (await rows.getKey(rowKey(_id))) !== undefined));
  });
}

/** A lead's events, oldest first by when they were made. Rows that are no events any more are left out, not deleted. */
export function eventsOfLead(lead: LeadKey): Promise<StoredEvent[]> {
  return read('byLead', allOf(lead));
}

/** Everybody's newest name and side come from these. */
export function eventsOfKind(kind: string): Promise<StoredEvent[]> {
  return read('byKind', allOf(kind));
}

/** Events of one kind that were made in a period: `from` included, `until` not. */
export function eventsOfKindMade(kind: string, from: Instant, until: Instant): Promise<StoredEvent[]> {
  const period = IDBKeyRange.bound([kind, from], [kind, until], false, true);
  return read('byKind', period);
}

/** How much a person entered after an instant, and when the first of it was made; null: nothing. */
export function enteredSince(
  person: PersonId,
  since: Instant | null,
): Promise<{ count: number; first: Instant } | null> {
  const after = IDBKeyRange.bound([person, since ?? ''], [person, '\uffff'], true);
  return orRefused(async () => {
    const byPerson = (await openStore()).transaction('events').store.index('byPerson');
    const [count, first] = await Promise.all([byPerson.count(after), byPerson.get(after)]);
    return first === undefined ? null : { count, first: first.made };
  });
}

/** When the person made their newest entry on any device that is known here. */
export function newestMade(person: PersonId): Promise<Instant | null> {
  return orRefused(async () => {
    const byPerson = (await openStore()).transaction('events').store.index('byPerson');
    return (await byPerson.openKeyCursor(allOf(person), 'prev'))?.key[1] ?? null;
  });
}

/** Every entry of an index whose first part is `first`. */
export const allOf = (first: string) => IDBKeyRange.bound([first, ''], [first, '\uffff']);

/** Checking twenty thousand rows takes a tenth of a second, in which somebody may type. */
const SLICE_MS = 8;

/**
 * One request in a transaction of its own, without what idb wraps around each: a panel asks a dozen times when it opens.
 */
function read(index: 'byLead' | 'byKind', range: IDBKeyRange): Promise<StoredEvent[]> {
  return orRefused(async () => {
    const db = unwrap(await openStore());
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const asking = db.transaction('events').objectStore('events').index(index).getAll(range);
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    const events: StoredEvent[] = [];
    let began = performance.now();
    for (const row of rows) {
      const event = parseEvent(row);
      if (event !== null) events.push(event);
      if (performance.now() - began < SLICE_MS) continue;
      await new Promise((done) => setTimeout(done));
      began = performance.now();
    }
    return events.sort(byTime);
  });
}

/** Entries that one person made in one instant stand in the order of their ids, on every device the same. */
function byTime(a: StoredEvent, b: StoredEvent): number {
  if (a.made !== b.made) return a.made < b.made ? -1 : 1;
  return a._id < b._id ? -1 : 1;
}

function unique<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  return [...new Map(things.map((thing) => [nameOf(thing), thing])).values()];
}
