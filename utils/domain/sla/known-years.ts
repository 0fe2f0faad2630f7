/** Holidays are known for some years only: a clock that comes near their end says so before it is wrong. */
import type { Holiday, LocalDay } from './calendar';
import type { LeadClock } from './lead-clock';
import { calendarAt } from './schedule';
import { wallOf } from './zone';

/** Holidays are known to the end of `lastYear`, which is less than a year away or past. */
export interface YearsRunOut {
  lastYear: number;
  /** Some of the time asked for lies where holidays are not known. */
  isPast: boolean;
}

/** @returns null while the end is more than twelve months away from now (epoch ms) and from the due instant. */
export function clockRunsOut({ due, schedule }: Pick<LeadClock, 'due' | 'schedule'>, now: number): YearsRunOut | null {
  const latest = Math.max(now, due ?? now);
  const { zone, origin } = calendarAt(latest, schedule);
  return yearsRunOut(origin?.holidays ?? [], wallOf(latest, zone).date);
}

/** @param holidays in order; without any there is nothing that could run out. */
export function yearsRunOut(holidays: readonly Holiday[], day: LocalDay): YearsRunOut | null {
  const last = holidays.at(-1)?.date;
  if (last === undefined) return null;
  const lastYear = Number(last.slice(0, 4));
  const year = Number(day.slice(0, 4));
  return year < lastYear ? null : { lastYear, isPast: year > lastYear };
}
