/** When a team works: its agreed rule together with its country's holidays, resolved into hours per local day. */
import type { CalendarRule, WallInterval, Weekday, Weekly } from '../agreement';

/** A calendar day in the calendar's zone, `YYYY-MM-DD`. */
export type LocalDay = string;

/** A day off that a country's calendar knows. */
export interface Holiday {
  date: LocalDay;
  /** In the country's own language. */
  name: string;
  english: string;
  /** A half day: off from this local time `HH:MM` on. Absent: the whole day. */
  from?: string;
  /** Not a day off by law, but offices are closed (Christmas Eve in Norway). */
  customary?: true;
}

/**
 * The holidays of an ISO 3166-1 country, or of one of its regions; none for a country that is not known. Answers with
 * the same list while it knows the same days, so that what was worked out from it can be kept.
 */
export type Holidays = (country: string, region?: string) => readonly Holiday[];

/** A stretch of time, epoch ms, half open. */
export interface Interval {
  from: number;
  to: number;
}

/** Business hours, ready to be counted. Never changed once made: what was worked out for it is kept beside it. */
export interface BusinessCalendar {
  /** IANA time zone. */
  zone: string;
  weekly: Weekly;
  /** Whole days off. A day closes the hours that start on it, shifts too. */
  closed: ReadonlySet<LocalDay>;
  /** Days with hours of their own in place of the weekly ones. */
  shifts?: Readonly<Record<LocalDay, WallInterval[]>>;
  /** Windows cut out of the hours, whichever day those started on. */
  breaks?: Readonly<Record<LocalDay, WallInterval[]>>;
  /** Hours given as instants; then nothing else above counts. */
  periods?: readonly Interval[];
  /** What it was resolved from: says why a day does not count. */
  origin?: { rule: CalendarRule; holidays: readonly Holiday[] };
}

const WEEKDAYS: Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const NONE: readonly Holiday[] = [];
/** Rules are never changed once made, and a panel asks each second. */
const resolved = new WeakMap<CalendarRule, { by: readonly Holiday[]; calendar: BusinessCalendar }>();

/**
 * Resolves a rule of the agreement (its `from` and `until` apart). The team has the last word: a day with hours of its
 * own is open on a public holiday too, and a day that the team closed is closed whatever else is said.
 */
export function resolveCalendar(rule: CalendarRule, holidays: Holidays): BusinessCalendar {
  const by = rule.country ? holidays(rule.country, rule.region) : NONE;
  const known = resolved.get(rule);
  if (known?.by === by) return known.calendar;
  const calendar = resolve(rule, by);
  resolved.set(rule, { by, calendar });
  return calendar;
}

function resolve(rule: CalendarRule, holidays: readonly Holiday[]): BusinessCalendar {
  const closed = new Set(rule.closed);
  const shifts = { ...rule.shifts };
  for (const { date, from } of holidays) {
    if (rule.shifts?.[date]) continue;
    if (from === undefined) closed.add(date);
    else shifts[date] = until(from, rule.weekly[weekdayOf(date)] ?? []);
  }
  return { zone: rule.zone, weekly: rule.weekly, closed, shifts, origin: { rule, holidays } };
}

export function weekdayOf(date: LocalDay): Weekday {
  return WEEKDAYS[new Date(date).getUTCDay()]!;
}

/** The hours of a half day: those that start before it ends, cut there. `HH:MM` compares as text. */
function until(end: string, hours: readonly WallInterval[]): WallInterval[] {
  return hours.filter(([from]) => from < end).map(([from, to]) => (to <= from || to > end ? [from, end] : [from, to]));
}
