/** Events as rows: added once, read by lead or kind, never changed. */
import type { StoredEvent } from '../domain/events';
import { parseEvent } from '../domain/events.schema';
import type { LeadKey } from '../domain/lead';
import { announce } from './changes';
import { openStore } from './open';
import type { AgreementRow } from './schema';
import { orRefused } from './store-refused';
import { unsharedVersion } from './unshared-version';

/**
 * Stores an event durably, together with the agreement versions that it cites, so that no event can ever cite a text
 * that is nowhere. Storing the same event twice changes nothing.
 * @throws StoreRefused; then nothing was stored.
 */
export async function addEvent(event: StoredEvent, ...cited: AgreementRow[]): Promise<void> {
  await addEvents([event], cited);
}

/** Several events and texts, all or none. @throws StoreRefused; then nothing was stored. */
export async function addEvents(added: readonly StoredEvent[], cited: readonly AgreementRow[]): Promise<void> {
  await orRefused(async () => {
    const db = await openStore();
    const transaction = db.transaction(['events', 'agreements', 'unshared'], 'readwrite', { durability: 'strict' });
    const events = transaction.objectStore('events');
    const agreements = transaction.objectStore('agreements');
    const unshared = transaction.objectStore('unshared');
    await Promise.all([
      ...unique(added, ({ _id }) => _id).map(async (event) => {
        if ((await events.getKey(event._id)) !== undefined) return;
        await Promise.all([events.add(event), unshared.put({ id: event._id })]);
      }),
      ...unique(cited, ({ cite }) => cite).map(async (row) => {
        if ((await agreements.getKey(row.cite)) !== undefined) return;
        await Promise.all([agreements.add(row), ...unsharedVersion(row, added).map((one) => unshared.put(one))]);
      }),
      transaction.done,
    ]);
  });
  for (const about of new Set(added.map(({ lead }) => lead ?? null))) announce({ events: about });
}

/** A lead's events, oldest first by when they were made. Rows that are no events any more are left out, not deleted. */
export function eventsOfLead(lead: LeadKey): Promise<StoredEvent[]> {
  const ofLead = IDBKeyRange.bound([lead, ''], [lead, '\uffff']);
  return orRefused(async () => parsed(await (await openStore()).getAllFromIndex('events', 'byLead', ofLead)));
}

/** Everybody's newest name and side come from these. */
export function eventsOfKind(kind: string): Promise<StoredEvent[]> {
  const ofKind = IDBKeyRange.bound([kind, ''], [kind, '\uffff']);
  return orRefused(async () => parsed(await (await openStore()).getAllFromIndex('events', 'byKind', ofKind)));
}

function parsed(rows: unknown[]): StoredEvent[] {
  return rows.map(parseEvent).filter((event) => event !== null);
}

function unique<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  return [...new Map(things.map((thing) => [nameOf(thing), thing])).values()];
}
