/** An open page follows the team: what others say appears within seconds, what is said here leaves at once. */
import { teamTime } from '../../utils/domain/sharing';
import { sayClocksChanged } from '../../utils/messages/clocks-changed';
import { citationOf } from '../../utils/store/agreements';
import { onStoreChange } from '../../utils/store/changes';
import { isSealIntact } from '../../utils/store/event-id';
import { keepSyncState, syncState, teamMembership } from '../../utils/store/membership';
import { storeForSync } from '../../utils/store/sync-store';
import { takePage } from '../../utils/sync/engine';
import type { PulledPage } from '../../utils/sync/target';
import { TARGETS } from '../../utils/sync/targets';
import { alone, connect, onTeamChanged, sayTeamChanged, syncNow } from './sync';

/** Servers and proxies end a silent request after a minute. */
const LONG_POLL = 45_000;
/** However much a large team says, a page asks no oftener than this. */
const GAP = 3_000;
/** After an answer that came at once with nothing: a proxy that cuts off what waits. */
const PAUSE = 10_000;

/** Ends with the signal. Only one page at a time waits at the server; another takes over when it is closed. */
export function followTeam(stopped: AbortSignal): void {
  let isWoken = true;
  /** Waiting for the time of the next try: whatever another page does about it ends that. */
  let isTroubled = false;
  let waiting = new AbortController();
  const wake = () => {
    isWoken = true;
    waiting.abort();
  };
  // What came from the team need not go there.
  onStoreChange(({ from }) => from !== 'team' && wake(), stopped);
  onTeamChanged((what) => (what === 'membership' || isTroubled) && wake(), stopped);
  stopped.addEventListener('abort', wake);

  const follow = async () => {
    while (!stopped.aborted) {
      waiting = new AbortController();
      const { signal } = waiting;
      const shares = isWoken;
      isWoken = false;
      const state = shares ? await syncNow(false, stopped) : await syncState();
      if (shares) void sayClocksChanged();
      isTroubled = state !== null && state.retryAt !== null;
      if (state === null || (await teamMembership()) === null) await until(null, signal);
      else if (state.retryAt !== null) {
        await until(Math.max(GAP, state.retryAt - Date.now()), signal);
        isWoken = true;
      } else if (!(await news(signal, stopped))) isWoken = true;
    }
  };
  // At once and whoever follows: a page was opened.
  void syncNow(false, stopped).catch(report);
  void navigator.locks.request('leadpact:follow', { signal: stopped }, follow).catch((error) => {
    if (!stopped.aborted) report(error);
  });
}

/** Waits at the server for news and takes them. @returns false when a whole run is needed. */
async function news(signal: AbortSignal, stopped: AbortSignal): Promise<boolean> {
  const membership = await teamMembership();
  // The first run has not ended: there is more.
  if (membership === null || (await syncState()).last === null) return false;
  const store = storeForSync(membership, TARGETS.get(membership.target)?.numbersAreUnique ?? false);
  const began = Date.now();
  try {
    const connection = await connect(membership);
    const page = await connection.pull(await store.checkpoint(), signal, LONG_POLL);
    if (!isNews(page)) {
      if (Date.now() - began < GAP) await until(PAUSE, signal);
      return true;
    }
    await alone(async () => {
      // The team may have been left meanwhile, with everything in it.
      if ((await teamMembership())?.joined !== membership.joined || stopped.aborted) return;
      const state = await syncState();
      const now = () => new Date(teamTime(Date.now(), state.clockAhead)).toISOString();
      await takePage({ store, seals: { isIntact: isSealIntact, citationOf }, now }, page);
      await keepSyncState({ ...state, last: new Date().toISOString() });
    });
    sayTeamChanged('status');
    void sayClocksChanged();
    await until(GAP, signal);
    return !page.more;
  } catch (error) {
    if (signal.aborted) return false;
    console.info('Leadpact', error);
    // The next run meets the same trouble, writes it down, and says when to try again.
    await until(GAP, signal);
    return false;
  }
}

function isNews({ docs, deleted }: PulledPage): boolean {
  return docs.length + deleted.length > 0;
}

/** For `ms` or until the signal; null: until the signal. */
function until(ms: number | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = ms === null ? undefined : setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

function report(error: unknown): void {
  console.error('Leadpact', error);
}
