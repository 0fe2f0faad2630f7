/** Holidays are known for some years only: a clock that comes near their end says so before it is wrong. */
import type { LeadClock } from './lead-clock';
import { calendarAt } from './schedule';
import { offsetsOf } from './zone';

/** Holidays are known to the end of `lastYear`, which is less than a year away or past. */
export interface YearsRunOut {
  lastYear: number;
  /** Some of the clock's time lies where holidays are not known. */
  isPast: boolean;
}

/**
 * @param lastYear of the holidays that are known.
 * @param now epoch ms.
 * @returns null while the end is more than twelve months away from now and from the due instant.
 */
export function yearsRunOut({ due, schedule }: Pick<LeadClock, 'due' | 'schedule'>, lastYear: number, now: number) {
  const latest = Math.max(now, due ?? now);
  const { zone } = calendarAt(latest, schedule);
  const year = new Date(latest + offsetsOf(zone)(latest)).getUTCFullYear();
  if (year < lastYear) return null;
  return { lastYear, isPast: year > lastYear } satisfies YearsRunOut;
}
