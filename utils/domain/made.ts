/** The time that an entry is recorded under, so that a clock that was set back turns no order around. */
import type { Instant } from './events';

/** Summer time and corrections over the network are below this; a clock that is wrong by more is not followed. */
const SET_BACK = 3_600_000 + 60_000;

/**
 * `now`, or one millisecond after the person's newest entry where the clock says that this was in the hour to come: a
 * contact after a hand-off stays after it. An entry that is further ahead was made by a clock that was wrong, and holds
 * nothing up.
 */
export function madeAfter(newest: Instant | null, now: Instant): Instant {
  if (newest === null || newest < now) return now;
  const ahead = Date.parse(newest) - Date.parse(now);
  return ahead > SET_BACK ? now : new Date(Date.parse(newest) + 1).toISOString();
}
