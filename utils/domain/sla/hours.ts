/** A calendar's business hours as instants, day by day, worked out once and kept. */
import type { WallInterval } from '../agreement';
import { type BusinessCalendar, weekdayOf } from './calendar';
import { cut, type Flat, merge } from './intervals';
import { DAY, instantOf, type OffsetAt, offsetsOf } from './zone';

/** Business hours in numbered slots: local days counted from 1970-01-01, or the calendar's explicit periods. */
export interface Hours {
  first: number;
  last: number;
  /** The slot that an instant lies in; hours that hold the instant start in it or in a neighbour. */
  slotAt: (at: number) => number;
  /** The hours that start in a slot; slots neither overlap nor run backwards. */
  of: (slot: number) => Flat;
}

const MINUTE = 60_000;
const NONE: Flat = [];
/** Dates end here (about the year 270,000); nothing is open beyond. */
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
  // Yesterday's night shift may reach into today's hours; what it covers is counted there.
  const yesterday = startingOn(day - 1, calendar, offsetAt).at(-1) ?? Number.NEGATIVE_INFINITY;
  const rest = cut(own, [Number.NEGATIVE_INFINITY, yesterday]);
  if (!calendar.breaks) return rest;
  const breaks = [-1, 0, 1].flatMap((by) => toInstants(day + by, calendar.breaks?.[dateOf(day + by)], offsetAt));
  return cut(rest, merge(breaks));
}

/** The hours that start on a local day, closed days and shifts regarded. */
function startingOn(day: number, { closed, shifts, weekly }: BusinessCalendar, offsetAt: OffsetAt): Flat {
  if (Math.abs(day) >= LAST_DAY) return NONE;
  const date = dateOf(day);
  if (closed.has(date)) return NONE;
  return merge(toInstants(day, shifts?.[date] ?? weekly[weekdayOf(date)], offsetAt));
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

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** `HH:MM` in minutes; `24:00` is 1440. */
function minutesOf(wall: string): number {
  return Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));
}
