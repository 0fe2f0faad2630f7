/** Random business hours, starts and pauses for property tests, many of them around clock changes. */
import fc from 'fast-check';
import type { WallInterval, Weekday } from '../../../utils/domain/agreement';
import type { Pause } from '../../../utils/domain/sla/business-time';
import type { BusinessCalendar } from '../../../utils/domain/sla/calendar';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Zones with a day near which their clocks change, oddly in most. */
const PLACES = [
  ['Europe/Oslo', '2026-03-29'],
  ['Europe/Oslo', '2026-10-25'],
  ['Europe/Helsinki', '2027-03-28'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'], // by half an hour
  ['Atlantic/Azores', '2026-10-25'], // at midnight
  ['America/Sao_Paulo', '2015-10-18'], // midnight does not exist
  ['America/Sao_Paulo', '2016-02-21'], // back over midnight
  ['America/St_Johns', '2010-11-07'], // a minute past midnight
  ['America/Havana', '2026-11-01'],
  ['Africa/Casablanca', '2026-02-15'], // for Ramadan
  ['Asia/Kathmandu', '2026-06-01'], // never, and at +05:45
  ['Pacific/Apia', '2011-12-30'], // the whole day does not exist
] as const;

const WEEKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** On the quarter, so that hours often touch and overlap; the end may be on the next day, and 24:00. */
const wallInterval: fc.Arbitrary<WallInterval> = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([from, to]) => [wall(from), wall(to)]);
const hours = fc.array(wallInterval, { maxLength: 3 });

export interface Situation {
  calendar: BusinessCalendar;
  /** Epoch ms, on a whole minute. */
  start: number;
  /** Closed ones; they may overlap. */
  pauses: Pause[];
}

export const situation: fc.Arbitrary<Situation> = fc.constantFrom(...PLACES).chain(([zone, date]) => {
  const near = Date.parse(date);
  const day = fc.integer({ min: -4, max: 9 }).map((by) => new Date(near + by * DAY).toISOString().slice(0, 10));
  const instant = fc.integer({ min: -4 * 1440, max: 6 * 1440 }).map((minutes) => near + minutes * MINUTE);
  return fc.record({
    calendar: fc.record({
      zone: fc.constant(zone),
      weekly: fc
        .array(hours, { minLength: 7, maxLength: 7 })
        .map((days) => Object.fromEntries(days.map((hours, i) => [WEEKDAYS[i]!, hours]))),
      closed: fc.array(day, { maxLength: 2 }).map((days) => new Set(days)),
      shifts: fc.dictionary(day, hours, { maxKeys: 2 }),
      breaks: fc.dictionary(day, hours, { maxKeys: 2 }),
    }),
    start: instant,
    pauses: fc.array(
      fc.tuple(instant, fc.integer({ min: 0, max: 3000 })).map(([from, long]) => ({ from, to: from + long * MINUTE })),
      { maxLength: 3 },
    ),
  });
});

function wall(quarters: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;
}
