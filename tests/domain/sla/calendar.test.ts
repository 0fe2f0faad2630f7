/** A team's rule and its country's holidays become business hours; the team has the last word. */
import { describe, expect, it } from 'vitest';
import type { CalendarRule, WallInterval } from '../../../utils/domain/agreement';
import { intervalsBetween } from '../../../utils/domain/sla/business-time';
import { type Holiday, resolveCalendar } from '../../../utils/domain/sla/calendar';

const holidays: Holiday[] = [
  { date: '2026-12-24', name: 'Julaften', english: 'Christmas Eve', customary: true },
  { date: '2026-12-25', name: 'Første juledag', english: 'Christmas Day' },
  { date: '2026-12-31', name: 'Nyttårsaften', english: "New Year's Eve", from: '14:00', customary: true },
];
const day: WallInterval[] = [
  ['08:00', '11:30'],
  ['12:00', '16:00'],
];

/** The hours of a day in Oslo in winter, as wall times. */
function hoursOn(date: string, rule: Partial<CalendarRule> = {}): string[] {
  const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day };
  const calendar = resolveCalendar({ id: 'team', zone: 'Europe/Oslo', weekly, country: 'NO', ...rule }, (country) =>
    country === 'NO' ? holidays : [],
  );
  const midnight = Date.parse(`${date}T00:00+01:00`);
  return intervalsBetween(midnight, midnight + 86_400_000, calendar).map(({ from, to }) => `${wall(from)}–${wall(to)}`);
}

function wall(at: number): string {
  return new Date(at + 3_600_000).toISOString().slice(11, 16);
}

describe('a calendar of the agreement', () => {
  it('has its weekly hours on a working day', () => {
    expect(hoursOn('2026-12-23')).toEqual(['08:00–11:30', '12:00–16:00']);
  });

  it('is closed on the weekend and on the country’s holidays, by law or by custom', () => {
    expect(hoursOn('2026-12-26')).toEqual([]);
    expect(hoursOn('2026-12-25')).toEqual([]);
    expect(hoursOn('2026-12-24')).toEqual([]);
  });

  it('closes early on a half day', () => {
    expect(hoursOn('2026-12-31')).toEqual(['08:00–11:30', '12:00–14:00']);
    expect(hoursOn('2026-12-31', { weekly: { thu: [['15:00', '22:00']] } })).toEqual([]);
  });

  it('a night shift that begins on a half day ends when the half day does', () => {
    expect(hoursOn('2026-12-31', { weekly: { thu: [['12:00', '02:00']] } })).toEqual(['12:00–14:00']);
  });

  it('regards no holidays without a country, or of one that is not known', () => {
    expect(hoursOn('2026-12-25', { country: undefined })).toEqual(['08:00–11:30', '12:00–16:00']);
    expect(hoursOn('2026-12-25', { country: 'XX' })).toEqual(['08:00–11:30', '12:00–16:00']);
  });

  it('is closed on the days that the team closed', () => {
    expect(hoursOn('2026-12-23', { closed: ['2026-12-23'] })).toEqual([]);
  });

  it('has the hours that the team gave a day, on a holiday and a half day too', () => {
    const shift: WallInterval[] = [['10:00', '15:00']];
    const shifts = { '2026-12-23': shift, '2026-12-24': shift, '2026-12-31': shift };
    for (const date of Object.keys(shifts)) expect(hoursOn(date, { shifts })).toEqual(['10:00–15:00']);
  });

  it('a day that the team both closed and gave hours is closed', () => {
    expect(hoursOn('2026-12-23', { closed: ['2026-12-23'], shifts: { '2026-12-23': day } })).toEqual([]);
  });
});
