/** Shares while no page is open: on the alarm, in slices that end before the worker does. */
import { keepSyncAlarm, onSyncAlarm } from '../../utils/platform/sync-alarm';
import { teamMembership } from '../../utils/store/membership';
import { tellMissedWords } from '../shared/missed-words';
import { syncNow } from '../shared/sync';

/** @param after what came may move a deadline. */
export function runSharing(after: () => void): void {
  const share = async () => {
    await tellMissedWords().catch(report);
    await syncNow(false, new AbortController().signal);
  };
  onSyncAlarm(() => void share().then(after, report));
  void teamMembership()
    .then((membership) => keepSyncAlarm(membership !== null))
    .catch(report);
}

function report(error: unknown): void {
  console.error('Leadpact', error);
}
