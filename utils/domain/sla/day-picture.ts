/** A clock's days as columns: when it is open, what counts towards the target, what of it is used, now, and due. */
import { intervalsBetween } from './business-time';
import type { BusinessCalendar, Interval, LocalDay } from './calendar';
import type { LeadClock } from './lead-clock';
import { calendarAt, stretchesIn } from './schedule';
import { dayAfter } from './squeeze-days';
import { DAY, instantOf, offsetsOf, wallOf } from './zone';

/** Minutes of the wall clock since the column's midnight, 0 to 1440. */
export type Band = [from: number, to: number];

export interface DayColumn {
  date: LocalDay;
  /** Business hours. */
  open: Band[];
  /** Of the target. */
  counted: Band[];
  used: Band[];
  now: number | null;
  due: number | null;
}

export interface DayPicture {
  columns: DayColumn[];
  /** After which column days are left out, or null. */
  gapAfter: number | null;
  /** Whole hours between which everything lies. */
  hours: [from: number, to: number];
}

/** Ten columns fit a panel of 320 pixels. */
const MOST = 10;
/** So many at the end, where it is due. */
const LAST = 3;

/** @param now epoch ms. @returns null for a clock that has not started. */
export function dayPicture(clock: LeadClock, now: number): DayPicture | null {
  const { startedAt, schedule, pauses } = clock;
  if (startedAt === null) return null;
  const end = Math.max(clock.due ?? now, startedAt);
  const first = wallOf(startedAt, calendarAt(startedAt, schedule).zone).date;
  const last = wallOf(end, calendarAt(end, schedule).zone).date;
  const count = Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;
  const days = Array.from({ length: Math.min(Math.max(count, 1), MOST) }, (_, i) =>
    count <= MOST || i < MOST - LAST ? dayAfter(first, i) : dayAfter(last, i - MOST + 1),
  );
  const used = Math.min(clock.stoppedAt ?? now, end);
  const columns = days.map((date): DayColumn => {
    const day = dayOf(date, clock);
    const { calendar, midnight, next } = day;
    const bands = (stretches: readonly Interval[]) =>
      stretches.map(({ from, to }): Band => [minutesOf(from, day), to === day.next ? 1440 : minutesOf(to, day)]);
    const counted = (from: number, to: number) => bands(stretchesIn(from, to, schedule, pauses));
    return {
      date,
      open: bands(intervalsBetween(midnight, next, calendar)),
      counted: counted(Math.max(startedAt, midnight), Math.min(end, next)),
      used: counted(Math.max(startedAt, midnight), Math.min(used, next)),
      now: inDay(now, day),
      due: clock.due === null ? null : inDay(clock.due, day),
    };
  });
  return { columns, gapAfter: count > MOST ? MOST - LAST - 1 : null, hours: hoursOf(columns) };
}

interface Day {
  calendar: BusinessCalendar;
  /** Epoch ms. */
  midnight: number;
  next: number;
}

/** The calendar that holds at noon has the day. */
function dayOf(date: LocalDay, { schedule }: LeadClock): Day {
  const calendar = calendarAt(Date.parse(`${date}T12:00Z`), schedule);
  const offsetAt = offsetsOf(calendar.zone);
  const start = Date.parse(date);
  return { calendar, midnight: instantOf(start, offsetAt), next: instantOf(start + DAY, offsetAt) };
}

function minutesOf(at: number, { calendar }: Day): number {
  return wallOf(at, calendar.zone).minutes;
}

function inDay(at: number, day: Day): number | null {
  return at >= day.midnight && at < day.next ? minutesOf(at, day) : null;
}

function hoursOf(columns: readonly DayColumn[]): [number, number] {
  const bands = columns.flatMap(({ open, counted }) => [...open, ...counted]);
  if (bands.length === 0) return [8, 18];
  const from = Math.min(...bands.map(([start]) => start));
  const to = Math.max(...bands.map(([, end]) => end));
  return [Math.max(0, Math.floor(from / 60) - 1), Math.min(24, Math.ceil(to / 60) + 1)];
}
