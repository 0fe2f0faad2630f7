/** An open page follows the team: what others say appears within seconds, what is said here leaves at once. */
import { onStoreChange } from '../../utils/store/changes';
import { syncState, teamMembership } from '../../utils/store/membership';
import { storeForSync } from '../../utils/store/sync-store';
import { waitForNews } from '../../utils/sync/engine';
import { connect, onTeamChanged, syncNow } from './sync';

/** Servers and proxies end a silent request after a minute. */
const LONG_POLL = 45_000;
/** A long poll that ends sooner without news is one that a proxy cut off. */
const TOO_SOON = 2_000;
const PAUSE = 5_000;

/** Ends with the signal. Only one page at a time waits at the server; another takes over when it is closed. */
export function followTeam(stopped: AbortSignal): void {
  let waiting = new AbortController();
  const wake = () => {
    waiting.abort();
  };
  // What came from the team need not go there.
  onStoreChange(({ from }) => from !== 'team' && wake(), stopped);
  onTeamChanged((what) => what === 'membership' && wake(), stopped);
  stopped.addEventListener('abort', wake);

  const follow = async () => {
    while (!stopped.aborted) {
      waiting = new AbortController();
      const { signal } = waiting;
      const state = await syncNow(false, stopped);
      if (state === null) await until(null, signal);
      else if (state.retryAt !== null) await until(state.retryAt - Date.now(), signal);
      else await news(signal);
    }
  };
  // At once and whoever follows: a page was opened.
  void syncNow(false, stopped).catch(report);
  void navigator.locks.request('leadpact:follow', { signal: stopped }, follow).catch((error) => {
    if (!stopped.aborted) report(error);
  });
}

/** Waits at the server until there is news. */
async function news(signal: AbortSignal): Promise<void> {
  const [membership, { last }] = await Promise.all([teamMembership(), syncState()]);
  // A slice ended before everything was here: go on.
  if (membership === null || last === null) return;
  const began = Date.now();
  try {
    const connection = await connect(membership);
    if (await waitForNews({ connection, store: storeForSync(membership, true), signal }, LONG_POLL)) return;
  } catch (error) {
    // The next run meets the same trouble and writes it down.
    if (!signal.aborted) console.info('Leadpact', error);
  }
  if (Date.now() - began < TOO_SOON) await until(0, signal);
}

/** Until the signal, or for `ms`, at least a moment; null: until the signal. */
function until(ms: number | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = ms === null ? undefined : setTimeout(resolve, Math.max(ms, PAUSE));
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
