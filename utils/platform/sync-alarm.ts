/** Wakes the background now and then to share, while this profile is in a team. */
import { browser } from 'wxt/browser';

const NAME = 'sync';
/** What 500 members cost at this rhythm is computed in the README. */
export const SYNC_MINUTES = 5;

/** An alarm that was lost (a browser update, a crash) is made again; one that is there keeps its rhythm. */
export async function keepSyncAlarm(isInTeam: boolean): Promise<void> {
  if (!isInTeam) await browser.alarms.clear(NAME);
  else if (!(await browser.alarms.get(NAME))) browser.alarms.create(NAME, { periodInMinutes: SYNC_MINUTES });
}

/** Must be called while the worker starts: an alarm that woke it is heard only by who listens at once. */
export function onSyncAlarm(woken: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) woken();
  });
}
