/** The team that this profile shares with, where sharing stands, and coming and going. */
import { z } from 'zod';
import type { StoredEvent } from '../domain/events';
import { type Membership, NEVER_SYNCED, type SyncState } from '../domain/sharing';
import { announce } from './changes';
import { openStore } from './open';
import { reissued } from './reissue';
import { rowKey } from './row-key';
import type { FlaggedRow, UnsharedRow } from './schema';
import { orRefused } from './store-refused';
import { unsharedVersion } from './unshared-version';

const membership = z.object({
  target: z.string(),
  // A folder's handle is no JSON: it stays as it is.
  settings: z.unknown(),
  account: z.string().regex(/^[^:]+$/),
  team: z.string().min(1),
  joined: z.string(),
});
const state = z.object({
  last: z.string().nullable(),
  trouble: z.string().nullable(),
  failures: z.number(),
  retryAt: z.number().nullable(),
  clockAhead: z.number(),
});

/** Null: nothing is shared. @throws StoreRefused */
export async function teamMembership(): Promise<Membership | null> {
  const known = membership.safeParse(await orRefused(async () => (await openStore()).get('sync', 'membership')));
  return known.success ? (known.data as Membership) : null;
}

export async function syncState(): Promise<SyncState> {
  const known = state.safeParse(await orRefused(async () => (await openStore()).get('sync', 'state')));
  return known.success ? known.data : NEVER_SYNCED;
}

export async function keepSyncState(next: SyncState): Promise<void> {
  await orRefused(async () => (await openStore()).put('sync', next, 'state'));
}

/**
 * From now on entries are made in the account's name. Those that this person made before, under `me`, are said again once
 * under it, with `was`; everything is done in one step, so that a browser that ends on the way has joined or has not.
 * @param me ids under which this person made entries until now.
 */
export async function joinTeam(joining: Membership, me: readonly string[]): Promise<void> {
  const touched = await orRefused(async () => {
    const db = await openStore();
    const own = (await Promise.all(me.map((id) => db.getAllFromIndex('events', 'byPerson', ofPerson(id))))).flat();
    const again = await reissued(own, joining.account, joining.team);
    const transaction = db.transaction(['events', 'unshared', 'agreements', 'sync', 'flagged'], 'readwrite', {
      durability: 'strict',
    });
    const events = transaction.objectStore('events');
    const unshared = transaction.objectStore('unshared');
    const sync = transaction.objectStore('sync');
    await Promise.all([unshared.clear(), sync.clear(), transaction.objectStore('flagged').clear()]);
    await Promise.all(
      again.flatMap(({ old, event }) => [events.delete(rowKey(old)), events.put(event, rowKey(event._id))]),
    );
    await Promise.all((await events.getAll()).map(({ _id: id }) => unshared.put({ id })));
    const proposals = await events.index('byKind').getAll(ofPerson('agreement proposed'));
    for (const row of await transaction.objectStore('agreements').getAll()) {
      for (const one of unsharedVersion(row, proposals)) await unshared.put(one);
    }
    await sync.put(joining, 'membership');
    await transaction.done;
    return again.map(({ event }) => event);
  });
  announceAll(touched);
}

/** Nothing is shared any more. What was made and received stays, or all of it goes. */
export async function leaveTeam(data: 'keep' | 'wipe'): Promise<void> {
  const touched = await orRefused(async () => {
    const transaction = (await openStore()).transaction(
      ['events', 'unshared', 'agreements', 'sync', 'flagged', 'seen'],
      'readwrite',
      { durability: 'strict' },
    );
    const gone = data === 'wipe' ? await transaction.objectStore('events').getAll() : [];
    await Promise.all([
      transaction.objectStore('sync').clear(),
      transaction.objectStore('flagged').clear(),
      ...(data === 'wipe'
        ? (['events', 'unshared', 'agreements', 'seen'] as const).map((name) => transaction.objectStore(name).clear())
        : []),
      transaction.done,
    ]);
    return gone;
  });
  announceAll(touched);
}

/** Who works here changed, and every lead of these. */
function announceAll(events: readonly StoredEvent[]): void {
  announce(new Set([null, ...events.map(({ lead }) => lead ?? null)]));
}

export interface Shared {
  /** Own entries that are not with the team yet, by id. */
  waiting: Set<string>;
  refused: UnsharedRow[];
  /** Entries of others that came by a file: nobody verified them. */
  unverified: number;
  flagged: FlaggedRow[];
}

export function whatIsShared(account: string): Promise<Shared> {
  return orRefused(async () => {
    const db = await openStore();
    const [rows, flagged] = await Promise.all([db.getAll('unshared'), db.getAll('flagged')]);
    const own = rows.filter(({ id, by }) => by === account || id.startsWith(`e:${account}:`));
    return {
      waiting: new Set(own.filter(({ refused }) => refused === undefined).map(({ id }) => id)),
      refused: own.filter(({ refused }) => refused !== undefined),
      unverified: rows.length - own.length,
      flagged,
    };
  });
}

/** Refused entries are pushed once more: the person's rights may have changed. */
export function tryRefusedAgain(): Promise<void> {
  return orRefused(async () => {
    const transaction = (await openStore()).transaction('unshared', 'readwrite');
    const rows = await transaction.store.getAll();
    await Promise.all([
      ...rows.filter(({ refused }) => refused).map(({ refused: _gone, ...row }) => transaction.store.put(row)),
      transaction.done,
    ]);
  });
}

function ofPerson(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first, ''], [first, '\uffff']);
}
