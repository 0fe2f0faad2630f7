/** A calendar's business hours as instants, day by day, worked out once and kept. */
import type { WallInterval } from '../agreement';
import { type BusinessCalendar, weekdayOf } from './calendar';
import { cut, type Flat, merge } from './intervals';
import { DAY, instantOf, type OffsetAt, offsetsOf } from './zone';

/** Business hours in numbered slots: local days counted from 1970-01-01, or the calendar's explicit periods. */
export interface Hours {
  first: number;
  last: number;
  /** The slot that an instant lies in; hours that hold the instant start at most REACH slots away. */
  slotAt: (at: number) => number;
  /** The hours that start in a slot; slots neither overlap nor run backwards. */
  of: (slot: number) => Flat;
}

/** Hours over midnight reach into the next day; two on, where a whole day was left out (Samoa, 30 December 2011). */
export const REACH = 2;

const MINUTE = 60_000;
const NONE: Flat = [];
const LONG_AGO = Number.NEGATIVE_INFINITY;
/** Just before dates end (about the year 270,000); nothing is open beyond. */
const LAST_DAY = 99_999_000;

const known = new WeakMap<BusinessCalendar, Hours>();

export function hoursOf(calendar: BusinessCalendar): Hours {
  let hours = known.get(calendar);
  if (!hours) {
    hours = calendar.periods ? periodHours(calendar.periods.flatMap(({ from, to }) => [from, to])) : dayHours(calendar);
    known.set(calendar, hours);
  }
  return hours;
}

function periodHours(periods: Flat): Hours {
  const merged = merge(periods);
  return { first: 0, last: 0, slotAt: () => 0, of: (slot) => (slot === 0 ? merged : NONE) };
}

function dayHours(calendar: BusinessCalendar): Hours {
  const hours = [calendar.weekly, calendar.shifts ?? {}].flatMap((days) => Object.values(days).flat());
  if (hours.length === 0) return periodHours([]);
  const offsetAt = offsetsOf(calendar.zone);
  const days = new Map<number, Flat>();
  return {
    first: -LAST_DAY,
    last: LAST_DAY,
    slotAt: (at) => Math.floor((at + offsetAt(at)) / DAY),
    of: (day) => {
      let hours = days.get(day);
      if (!hours) {
        hours = readDay(day, calendar, offsetAt);
        days.set(day, hours);
      }
      return hours;
    },
  };
}

function readDay(day: number, calendar: BusinessCalendar, offsetAt: OffsetAt): Flat {
  const own = startingOn(day, calendar, offsetAt);
  if (own.length === 0) return NONE;
  // A night shift may reach into this day's hours; what it covers is counted there.
  const ends = nearDays(-REACH, -1).map((by) => startingOn(day + by, calendar, offsetAt).at(-1) ?? LONG_AGO);
  const rest = cut(own, [LONG_AGO, Math.max(...ends)]);
  if (!calendar.breaks) return rest;
  const breaks = nearDays(-REACH, REACH).flatMap((by) =>
    toInstants(day + by, calendar.breaks?.[dateOf(day + by)], offsetAt),
  );
  return cut(rest, merge(breaks));
}

/** The hours that start on a local day, closed days and shifts regarded. */
function startingOn(day: number, { closed, shifts, weekly }: BusinessCalendar, offsetAt: OffsetAt): Flat {
  const date = dateOf(day);
  const hours = shifts?.[date] ?? weekly[weekdayOf(date)] ?? [];
  if (hours.length === 0 || closed.has(date) || isLeftOut(day, offsetAt)) return NONE;
  return merge(toInstants(day, hours, offsetAt));
}

function toInstants(day: number, hours: readonly WallInterval[] | undefined, offsetAt: OffsetAt): Flat {
  if (!hours) return NONE;
  return hours.flatMap(([from, to]) => {
    const start = minutesOf(from);
    const end = minutesOf(to);
    const overMidnight = end <= start ? DAY : 0;
    return [
      instantOf(day * DAY + start * MINUTE, offsetAt),
      instantOf(day * DAY + end * MINUTE + overMidnight, offsetAt),
    ];
  });
}

/** Whether the zone's calendar jumped over the day, which its first minute then lands behind. */
function isLeftOut(day: number, offsetAt: OffsetAt): boolean {
  const midnight = instantOf(day * DAY, offsetAt);
  return midnight + offsetAt(midnight) >= (day + 1) * DAY;
}

function nearDays(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** `HH:MM` in minutes; `24:00` is 1440. */
function minutesOf(wall: string): number {
  return Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));
}
