/** Sharing, from whichever page or worker is alive. One runs at a time; the others wait for it. */
import type { Membership, SyncState } from '../../utils/domain/sharing';
import { isAlwaysAllowed, originPattern } from '../../utils/platform/page-access';
import { citationOf } from '../../utils/store/agreements';
import { isSealIntact } from '../../utils/store/event-id';
import { keepSyncState, syncState, teamMembership } from '../../utils/store/membership';
import { storeForSync } from '../../utils/store/sync-store';
import { teamSecret } from '../../utils/store/team-secret';
import { attempt, isDue } from '../../utils/sync/attempt';
import type { Connection, SyncTarget } from '../../utils/sync/target';
import { TARGETS } from '../../utils/sync/targets';
import { SyncTrouble } from '../../utils/sync/trouble';

/** A worker is ended after 30 s; a page that is closed loses nothing. */
const SLICE = 20_000;
const CHANNEL = 'leadpact:team';

/**
 * Shares what there is to share. Null: there is no team.
 * @param forced also when the last try failed and the next is not due yet.
 */
export function syncNow(forced: boolean, signal: AbortSignal): Promise<SyncState | null> {
  return alone(async () => {
    const membership = await teamMembership();
    if (membership === null) return null;
    const before = await syncState();
    if (!forced && !isDue(before, Date.now())) return before;
    const target = TARGETS.get(membership.target);
    const after = await attempt({
      before,
      connect: () => connect(membership, target),
      store: storeForSync(membership, target?.numbersAreUnique ?? false),
      seals: { isIntact: isSealIntact, citationOf },
      clock: Date.now,
      random: Math.random,
      slice: SLICE,
      signal,
    });
    await keepSyncState(after);
    sayTeamChanged('status');
    return after;
  });
}

/** Coming and going wait for a run to end, and none begins meanwhile. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('leadpact:sync', work) as Promise<T>;
}

/** @throws SyncTrouble */
export async function connect(
  { settings, target: name }: Pick<Membership, 'settings' | 'target'>,
  target: SyncTarget | undefined = TARGETS.get(name),
  typed?: string,
): Promise<Connection> {
  const parsed = target?.settings.safeParse(settings);
  if (!target || !parsed?.success) throw new SyncTrouble('gone', 'what is stored about the team cannot be read');
  const origins = target.origins(parsed.data);
  for (const origin of origins) {
    const pattern = originPattern(origin);
    if (pattern === null || !(await isAlwaysAllowed(pattern))) throw new SyncTrouble('notAllowed', origin);
  }
  const secret = typed ?? (await teamSecret());
  if (origins.length > 0 && secret === null) throw new SyncTrouble('signedOut', 'no password is known');
  return target.open(parsed.data, { secret, fetch: (...asked) => fetch(...asked), now: Date.now });
}

export type TeamChange = 'membership' | 'status';

/** Tells every open page. */
export function sayTeamChanged(what: TeamChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(what);
  channel.close();
}

/** Hears of changes that this page made, too. */
export function onTeamChanged(heard: (what: TeamChange) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<TeamChange>) => heard(data);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
