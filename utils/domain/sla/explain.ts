/** Why a clock is due when it is: the stretches that make up its target, and the days that did not count. */
import { type BusinessCalendar, type Holiday, type LocalDay, weekdayOf } from './calendar';
import type { LeadClock } from './lead-clock';
import { type Schedule, type SchedulePart, stretchesIn } from './schedule';
import { dayAfter } from './squeeze-days';
import { wallOf } from './zone';

/** What a clock counted on one local day of its calendar; over midnight it belongs to the day on which it began. */
export interface CountedDay {
  date: LocalDay;
  stretches: SchedulePart[];
}

/** `custom`: offices are closed although no law says so; `closed`: by the team; `half`: from `holiday.from` on. */
export type WhyNot = 'holiday' | 'custom' | 'half' | 'weekend' | 'noHours' | 'closed';

/** Days in a row, both included, that do not count for one reason. */
export interface SkippedDays {
  from: LocalDay;
  to: LocalDay;
  why: WhyNot;
  holiday?: Holiday;
  /** ISO 3166-1, of the holiday. */
  country?: string;
}

export interface Explanation {
  /** The first ones and the last; all of them where they are few. */
  days: CountedDay[];
  /** How many are left out before the last of `days`. */
  moreDays: number;
  /** The first ones. */
  skipped: SkippedDays[];
  /** How many days are left out after them. */
  moreSkipped: number;
  /** In order; `to` is null while it lasts. */
  pauses: { from: number; to: number | null }[];
}

type Explained = Pick<LeadClock, 'startedAt' | 'due' | 'schedule' | 'pauses'>;

const MOST_DAYS = 5;
const MOST_SKIPPED = 8;

/**
 * From the start to the due instant; without one (a pause lasts) until now. Null for a clock that has not started.
 * Bounded, however long the target is.
 */
export function explain(clock: Explained, now: number): Explanation | null {
  const { startedAt, due, schedule, pauses } = clock;
  if (startedAt === null) return null;
  const end = due ?? now;
  const days = byDay(stretchesIn(startedAt, end, schedule, pauses));
  const fits = days.length <= MOST_DAYS;
  const skipped = skippedDays(startedAt, end, schedule);
  return {
    days: fits ? days : [...days.slice(0, MOST_DAYS - 2), days.at(-1)!],
    moreDays: fits ? 0 : days.length - (MOST_DAYS - 1),
    skipped: skipped.slice(0, MOST_SKIPPED),
    moreSkipped: skipped.slice(MOST_SKIPPED).reduce((sum, { from, to }) => sum + datesFrom(from, to).length, 0),
    pauses: pauses.filter(({ from, to }) => from < end && (to === null || (to > startedAt && to > from))),
  };
}

function byDay(stretches: readonly SchedulePart[]): CountedDay[] {
  const days: CountedDay[] = [];
  for (const stretch of stretches) {
    const { date } = wallOf(stretch.from, stretch.calendar.zone);
    const last = days.at(-1);
    if (last?.date === date) last.stretches.push(stretch);
    else days.push({ date, stretches: [stretch] });
  }
  return days;
}

function skippedDays(start: number, end: number, schedule: Schedule): SkippedDays[] {
  const skipped: SkippedDays[] = [];
  for (const part of schedule) {
    const from = Math.max(part.from, start);
    const to = Math.min(part.to, end);
    if (from >= to) continue;
    const { zone } = part.calendar;
    for (const date of datesFrom(wallOf(from, zone).date, wallOf(to - 1, zone).date)) {
      const reason = whyNot(date, part.calendar);
      const last = skipped.at(-1);
      if (!reason || (last && last.to >= date)) continue;
      if (last?.why === reason.why && !reason.holiday && dayAfter(last.to, 1) === date) last.to = date;
      else skipped.push({ from: date, to: date, ...reason });
    }
  }
  return skipped;
}

/** Why a local day, or the end of it, does not count; null when it counts as every week. */
export function whyNot(
  date: LocalDay,
  { weekly, closed, origin }: BusinessCalendar,
): Pick<SkippedDays, 'why' | 'holiday' | 'country'> | null {
  const weekday = weekdayOf(date);
  const { rule, holidays = [] } = origin ?? {};
  if (rule?.closed?.includes(date)) return { why: 'closed' };
  if (rule?.shifts?.[date]) return rule.shifts[date].length === 0 ? { why: 'closed' } : null;
  if ((weekly[weekday] ?? []).length === 0)
    return { why: weekday === 'sat' || weekday === 'sun' ? 'weekend' : 'noHours' };
  const those = holidays.filter((each) => each.date === date);
  const holiday = those.find(({ from }) => from === undefined) ?? those[0];
  if (!holiday) return closed.has(date) ? { why: 'closed' } : null;
  const why = holiday.from !== undefined ? 'half' : holiday.customary ? 'custom' : 'holiday';
  return { why, holiday, country: rule?.country };
}

function datesFrom(first: LocalDay, last: LocalDay): LocalDay[] {
  const dates: LocalDay[] = [];
  for (let date = first; date <= last && dates.length < MOST_DATES; date = dayAfter(date, 1)) dates.push(date);
  return dates;
}

/** Ten years: beyond it nobody reads why. */
const MOST_DATES = 3_660;
