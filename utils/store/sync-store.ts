/** The engine's side of the database. */
import { unwrap } from 'idb';
import type { Agreement } from '../domain/agreement';
import type { Instant, StoredEvent } from '../domain/events';
import type { Membership } from '../domain/sharing';
import { announce } from './changes';
import { erasedIn } from './erased';
import { sealName } from './event-id';
import { openStore } from './open';
import { rowKey } from './row-key';
import type { FlaggedRow } from './schema';
import { orRefused } from './store-refused';

interface Doc {
  _id: string;
  [field: string]: unknown;
}
interface VersionDoc extends Doc {
  cite: string;
  agreement: Agreement;
}
interface Page {
  events: StoredEvent[];
  versions: VersionDoc[];
  deleted: string[];
  flags: Pick<FlaggedRow, 'id' | 'why' | 'kept'>[];
  checkpoint: string | null;
}
type Pushed = { id: string; is: 'stored' | 'there' } | { id: string; is: 'refused'; why: string };

/** So many flags are kept; beyond that a server is broken, and the status says so. */
const MOST_FLAGS = 1_000;

/** @param numbersAreUnique the first text that is seen under a version's number is the only one. */
export function storeForSync({ account, team }: Membership, numbersAreUnique: boolean) {
  return {
    async checkpoint(): Promise<string | null> {
      const known = await orRefused(async () => (await openStore()).get('sync', 'checkpoint'));
      return typeof known === 'string' ? known : null;
    },

    forgetCheckpoint: () => orRefused(async () => (await openStore()).delete('sync', 'checkpoint')),

    waiting: (most: number, now: Instant, except: ReadonlySet<string>): Promise<Doc[]> =>
      orRefused(async () => {
        const db = await openStore();
        const transaction = db.transaction(['unshared', 'events', 'agreements', 'sync']);
        const unshared = transaction.objectStore('unshared');
        const docs: Doc[] = [];
        for (const { id, by, refused } of await unshared.getAll(startingWith('v:'))) {
          if (by !== account || refused !== undefined) continue;
          const row = await transaction.objectStore('agreements').get(id.slice(2));
          if (!row) continue;
          const doc = versionDoc(row.cite, row.agreement, account, team, now);
          const first = await transaction.objectStore('sync').get(doc._id);
          if (!except.has(doc._id) && (first === undefined || !numbersAreUnique)) docs.push(doc);
        }
        let cursor = await unshared.openCursor(startingWith(`e:${account}:`));
        while (cursor && docs.length < most) {
          const { id, refused } = cursor.value;
          if (refused === undefined && !except.has(id)) {
            const event = await transaction.objectStore('events').get(rowKey(id));
            if (event) docs.push(event as unknown as Doc);
          }
          cursor = await cursor.continue();
        }
        return docs;
      }),

    settle: (judged: readonly { doc: Doc; pushed: Pushed }[]): Promise<void> =>
      orRefused(async () => {
        const transaction = (await openStore()).transaction(['unshared', 'sync'], 'readwrite');
        const unshared = transaction.objectStore('unshared');
        await Promise.all([
          ...judged.map(async ({ doc, pushed }) => {
            const cite = doc._id.startsWith('agr:') ? (doc as VersionDoc).cite : null;
            const id = cite === null ? doc._id : `v:${cite}`;
            const row = await unshared.get(id);
            if (row === undefined) return;
            if (pushed.is === 'refused') await unshared.put({ ...row, refused: pushed.why });
            // Somebody's text is there under this number: whose it is comes with the feed.
            else if (cite === null || pushed.is === 'stored') await unshared.delete(id);
            if (cite !== null && pushed.is === 'stored') await transaction.objectStore('sync').put(cite, doc._id);
          }),
          transaction.done,
        ]);
      }),

    async take(page: Page, now: Instant): Promise<void> {
      const touched = await orRefused(() => takePage(page, now, account, numbersAreUnique));
      announce(touched, 'team');
    },

    due: (now: Instant): Promise<unknown[]> =>
      orRefused(async () => {
        const rows = await (await openStore()).getAll('flagged');
        return rows.filter(({ why, kept }) => why === 'future' && madeOf(kept) <= now).map(({ kept }) => kept);
      }),
  };
}

async function takePage(
  { events, versions, deleted, flags, checkpoint }: Page,
  now: Instant,
  account: string,
  numbersAreUnique: boolean,
): Promise<Set<string | null>> {
  const db = await openStore();
  const stores = ['events', 'agreements', 'unshared', 'flagged', 'sync', 'erased'] as const;
  // What is lost when the device loses power comes again: the checkpoint goes with it.
  const transaction = db.transaction(stores, 'readwrite', { durability: 'relaxed' });
  // It is awaited at the end; when a write fails before, that failure is the one that is told.
  transaction.done.catch(() => undefined);
  const rows = transaction.objectStore('events');
  const plainRows = unwrap(rows);
  const agreements = transaction.objectStore('agreements');
  const unshared = transaction.objectStore('unshared');
  const flagged = transaction.objectStore('flagged');
  const sync = transaction.objectStore('sync');
  const [local, flagCount] = await Promise.all([unshared.getAllKeys().then((keys) => new Set(keys)), flagged.count()]);
  const erased = transaction.objectStore('erased');
  const isErased = await erasedIn(erased);
  const touched = new Set<string | null>();

  const addEvent = async (event: StoredEvent) => {
    const { _id: id, lead = null } = event;
    if (local.has(id)) await unshared.delete(id);
    if (await isErased(event)) return;
    const adding = plainRows.add(event, rowKey(id));
    // Known already, under this id or another: it stays as it is, and so does the rest of the page. Asking before takes as
    // long as storing it.
    adding.onerror = (failed) => {
      if (adding.error?.name !== 'ConstraintError') return;
      failed.preventDefault();
      failed.stopPropagation();
    };
    // Nobody waits for each one: that takes longer than storing it.
    adding.onsuccess = () => {
      touched.add(lead);
      if (flagCount > 0) unwrap(flagged).delete(id);
      replaceCopy(event);
    };
  };
  /** Said again under an account: the copy that came by a file before is the same entry. */
  const replaceCopy = (event: StoredEvent) => {
    const { was } = event as { was?: unknown };
    if (typeof was !== 'string' || !local.has(was) || was.startsWith(`e:${account}:`)) return;
    plainRows.get(rowKey(was)).onsuccess = ({ target }) => {
      const old = (target as IDBRequest<StoredEvent | undefined>).result;
      if (old?.kind !== event.kind || old.made !== event.made) return;
      plainRows.delete(rowKey(was));
      unwrap(unshared).delete(was);
    };
  };
  const addVersion = async ({ _id: id, cite, agreement }: VersionDoc) => {
    const first = await sync.get(id);
    if (numbersAreUnique && first !== undefined && first !== cite) {
      await flagged.put({ id, why: 'differs', at: now });
      return;
    }
    if (numbersAreUnique) {
      for (const row of await agreements.getAll(startingWith(`${agreement.number}:`))) {
        if (row.cite === cite) continue;
        // Ours was second: it is kept apart, so that all members see one version of this number.
        await flagged.put({ id: row.cite, why: 'numberTaken', at: now, kept: row.agreement });
        await Promise.all([agreements.delete(row.cite), unshared.delete(`v:${row.cite}`)]);
      }
      await sync.put(cite, id);
    }
    if ((await agreements.getKey(cite)) === undefined) await agreements.add({ cite, agreement });
    await unshared.delete(`v:${cite}`);
    touched.add(null);
  };
  const erase = async (id: string) => {
    const row = await rows.get(rowKey(id));
    await Promise.all([unshared.delete(id), erased.put({ id, at: now })]);
    // A copy of an entry under another id has its key, and is not what was deleted.
    if (row?._id !== id) return;
    await rows.delete(rowKey(id));
    touched.add(row.lead ?? null);
  };

  // Rows of one page can come twice, too; the first counts.
  const once = new Map(events.toReversed().map((event) => [sealName(event._id), event]));
  const room = Math.max(0, MOST_FLAGS - flagCount);
  await Promise.all([
    ...[...once.values()].map(addEvent),
    ...deleted.map(erase),
    ...flags.slice(0, room).map((flag) => flagged.put({ ...flag, at: now })),
    ...(checkpoint === null ? [] : [sync.put(checkpoint, 'checkpoint')]),
  ]);
  // One after the other: two texts of one number can come in one page.
  for (const version of versions) await addVersion(version);
  await transaction.done;
  return touched;
}

function versionDoc(cite: string, agreement: Agreement, by: string, team: string, made: Instant): VersionDoc {
  return { _id: `agr:${`${agreement.number}`.padStart(6, '0')}`, v: 1, team, by, made, cite, agreement };
}

function startingWith(text: string): IDBKeyRange {
  return IDBKeyRange.bound(text, `${text}\uffff`);
}

function madeOf(kept: unknown): string {
  return String((kept as { made?: unknown } | null)?.made);
}
