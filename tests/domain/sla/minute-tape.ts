/** The slow oracle: business time painted on a tape minute by minute and counted by stepping; knows Temporal only. */
import { Temporal } from 'temporal-polyfill';
import type { WallInterval, Weekday } from '../../../utils/domain/agreement';
import type { Pause } from '../../../utils/domain/sla/business-time';
import type { BusinessCalendar } from '../../../utils/domain/sla/calendar';
import { MINUTE } from './random-calendar';

export interface Tape {
  /** Epoch ms of the first minute. */
  from: number;
  /** 1 where the minute counts. */
  minutes: Uint8Array;
}

/** Paints the days around an instant: five before and `days` after it. */
export function paint(around: number, days: number, calendar: BusinessCalendar, pauses: readonly Pause[]): Tape {
  const middle = Temporal.Instant.fromEpochMilliseconds(around).toZonedDateTimeISO(calendar.zone).toPlainDate();
  const dates = Array.from({ length: days + 10 }, (_, i) => middle.add({ days: i - 7 }));
  const tape: Tape = { from: around - 5 * 1440 * MINUTE, minutes: new Uint8Array((5 + days) * 1440) };
  const brush = (from: number, to: number, value: 0 | 1) => {
    if (to > from) tape.minutes.fill(value, Math.max(indexOf(from, tape), 0), Math.max(indexOf(to, tape), 0));
  };
  for (const date of dates)
    for (const [from, to] of exists(date, calendar.zone) ? hoursOn(date, calendar) : [])
      brush(...instants(date, from, to, calendar.zone), 1);
  for (const date of dates)
    for (const [from, to] of calendar.breaks?.[date.toString()] ?? [])
      brush(...instants(date, from, to, calendar.zone), 0);
  for (const { from, to } of pauses) brush(from, to ?? Number.MAX_SAFE_INTEGER, 0);
  return tape;
}

/** By stepping: when the amount is used up; undefined when the tape is too short to say. */
export function stepToDue(tape: Tape, start: number, minutes: number, step: 1 | -1): number | undefined {
  let left = minutes;
  for (let i = indexOf(start, tape) + (step === 1 ? 0 : -1); i >= 0 && i < tape.minutes.length; i += step) {
    if (!tape.minutes[i]) continue;
    if (left === 0) return tape.from + (step === 1 ? i : i + 1) * MINUTE;
    left -= 1;
    if (left === 0) return tape.from + (step === 1 ? i + 1 : i) * MINUTE;
  }
  return undefined;
}

/** By stepping: business minutes between two instants on the tape. */
export function stepElapsed(tape: Tape, from: number, to: number): number {
  let sum = 0;
  for (let i = indexOf(from, tape); i < indexOf(to, tape); i++) sum += tape.minutes[i]!;
  return sum;
}

function indexOf(at: number, tape: Tape): number {
  return Math.round((at - tape.from) / MINUTE);
}

function hoursOn(date: Temporal.PlainDate, { closed, shifts, weekly }: BusinessCalendar): readonly WallInterval[] {
  if (closed.has(date.toString())) return [];
  const weekday = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] satisfies Weekday[])[date.dayOfWeek - 1]!;
  return shifts?.[date.toString()] ?? weekly[weekday] ?? [];
}

/** Samoa had no 30 December 2011. */
function exists(date: Temporal.PlainDate, zone: string): boolean {
  return date.toZonedDateTime(zone).toPlainDate().equals(date);
}

function instants(date: Temporal.PlainDate, from: string, to: string, zone: string): [from: number, to: number] {
  const end = to <= from ? date.add({ days: 1 }) : date;
  return [instantOf(date, from, zone), instantOf(end, to, zone)];
}

function instantOf(date: Temporal.PlainDate, wall: string, zone: string): number {
  const plain =
    wall === '24:00' ? date.add({ days: 1 }).toPlainDateTime() : date.toPlainDateTime(Temporal.PlainTime.from(wall));
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}
