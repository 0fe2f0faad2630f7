/** Whose hours count when: calendars that follow one another, and counting business time across them. */
import { dueAt, elapsed, intervalsBetween, isOpen, type Pause } from './business-time';
import type { BusinessCalendar, Interval } from './calendar';

/** A calendar and the stretch for which it holds, epoch ms, half open; the ends of time are infinite. */
export interface SchedulePart extends Interval {
  calendar: BusinessCalendar;
}

/** All of time in order, without gaps: a lead that goes to somebody else is counted in that person's hours from then. */
export type Schedule = readonly [SchedulePart, ...SchedulePart[]];

export function always(calendar: BusinessCalendar): Schedule {
  return [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, calendar }];
}

/** The schedule with another one in its place between two instants. */
export function replaced(below: Schedule, above: Schedule, from: number, to = Number.POSITIVE_INFINITY): Schedule {
  const parts = [
    ...within(below, Number.NEGATIVE_INFINITY, from),
    ...within(above, from, to),
    ...within(below, to, Number.POSITIVE_INFINITY),
  ];
  const joined: SchedulePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.calendar === part.calendar) joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
  }
  return joined.length > 0 ? (joined as unknown as Schedule) : below;
}

export function calendarAt(at: number, schedule: Schedule): BusinessCalendar {
  return (schedule.find(({ to }) => at < to) ?? schedule[0]).calendar;
}

/** As `dueAt`, forwards: what one calendar leaves of the amount runs on in the next. */
export function dueIn(
  start: number,
  amountMs: number,
  schedule: Schedule,
  pauses: readonly Pause[] = [],
): number | null {
  let left = Math.max(amountMs, 0);
  for (const { from, to, calendar } of schedule) {
    if (to <= start) continue;
    const begin = Math.max(from, start);
    const due = dueAt(begin, left, calendar, pauses);
    // A due instant may be the very end of a part; an opening belongs to the part that it begins in.
    if (due !== null && (due < to || (due === to && left > 0))) return due;
    if (to < Number.POSITIVE_INFINITY) left -= elapsed(begin, to, calendar, pauses);
  }
  return null;
}

/** As `elapsed`: business time in ms between two instants. */
export function elapsedIn(from: number, to: number, schedule: Schedule, pauses: readonly Pause[] = []): number {
  let sum = 0;
  for (const part of within(schedule, from, to)) sum += elapsed(part.from, part.to, part.calendar, pauses);
  return sum;
}

/** As `intervalsBetween`, each stretch with the calendar that it was counted in. */
export function stretchesIn(
  from: number,
  to: number,
  schedule: Schedule,
  pauses: readonly Pause[] = [],
): SchedulePart[] {
  return within(schedule, from, to).flatMap((part) =>
    intervalsBetween(part.from, part.to, part.calendar, pauses).map((stretch) => ({
      ...stretch,
      calendar: part.calendar,
    })),
  );
}

export function isOpenIn(at: number, schedule: Schedule): boolean {
  return isOpen(at, calendarAt(at, schedule));
}

function within(schedule: Schedule, from: number, to: number): SchedulePart[] {
  const parts: SchedulePart[] = [];
  for (const part of schedule) {
    const start = Math.max(part.from, from);
    const end = Math.min(part.to, to);
    if (start < end) parts.push({ from: start, to: end, calendar: part.calendar });
  }
  return parts;
}
