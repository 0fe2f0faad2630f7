/** Why a clock is due when it is: the terms of its sum, the days that did not count, and the same as a picture. */
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../../utils/calendars';
import type { CalendarRule, Temperature } from '../../../utils/domain/agreement';
import type { StoredEvent } from '../../../utils/domain/events';
import { dayPicture } from '../../../utils/domain/sla/day-picture';
import { explain } from '../../../utils/domain/sla/explain';
import type { ClockSetting } from '../../../utils/domain/sla/lead-clock';
import { leadClocks } from '../../../utils/domain/sla/lead-clocks';
import { event, handedOver, officeRule, settingOf, versionWith, weekdays } from './clock-setting';
import { HOUR } from './oslo';

const oslo = (wall: string) => `${wall}:00.000+02:00`;
const at = (instant: string) => Date.parse(instant);

/** The first-contact clock of a lead that was handed over in an office in Oslo that ends at 16:00. */
function clockOf(
  start: string,
  {
    rule = {},
    temperature = 'warm',
    events = [],
    people = {},
    now = start,
    minutes = {},
  }: {
    rule?: Partial<CalendarRule>;
    temperature?: Temperature;
    events?: StoredEvent[];
    people?: NonNullable<Parameters<typeof settingOf>[0]>['people'];
    now?: string;
    minutes?: Partial<Record<Temperature, number>>;
  } = {},
) {
  const calendars = [officeRule({ country: 'NO', weekly: weekdays('09:00', '16:00'), ...rule })];
  const version = versionWith({ calendars });
  Object.assign(version.agreement.sla.sales.firstContact, minutes);
  const setting: ClockSetting = settingOf({ versions: [version], people, holidays: holidaysOf });
  return leadClocks([handedOver(temperature, oslo(start)), ...events], setting, at(oslo(now))).firstContact!;
}

const sumOf = (clock: ReturnType<typeof clockOf>, now = '2026-04-30T14:00') => {
  const { days } = explain(clock, at(oslo(now)))!;
  const wall = (ms: number) => new Date(ms + 2 * HOUR).toISOString().slice(11, 16);
  return days.map(({ date, stretches }) => `${date} ${stretches.map(({ from, to }) => `${wall(from)}–${wall(to)}`)}`);
};

describe('the sum', () => {
  it('4 h from Thursday 14:00 are Thursday 14–16 and Monday 09–11; Friday 1 May is a holiday in Norway', () => {
    const clock = clockOf('2026-04-30T14:00');
    expect(sumOf(clock)).toEqual(['2026-04-30 14:00–16:00', '2026-05-04 09:00–11:00']);
    expect(explain(clock, at(oslo('2026-04-30T14:00')))).toMatchObject({
      moreDays: 0,
      skipped: [
        { from: '2026-05-01', to: '2026-05-01', why: 'holiday', country: 'NO', holiday: { name: 'Arbeidernes dag' } },
        { from: '2026-05-02', to: '2026-05-03', why: 'weekend' },
      ],
      pauses: [],
    });
  });

  it('has both stretches of a day with a lunch break', () => {
    const weekly = Object.fromEntries(
      ['thu', 'mon'].map((day) => [
        day,
        [
          ['09:00', '12:00'],
          ['13:00', '16:00'],
        ],
      ]),
    );
    expect(sumOf(clockOf('2026-04-30T11:00', { rule: { weekly } }))).toEqual(['2026-04-30 11:00–12:00,13:00–16:00']);
  });

  it('adds up to the target, and of a long one the first days and the last are there', () => {
    const clock = clockOf('2026-04-30T14:00', { minutes: { warm: 400 * 60 } });
    const { days, moreDays, skipped, moreSkipped } = explain(clock, at(oslo('2026-04-30T14:00')))!;
    expect(days).toHaveLength(4);
    expect(moreDays).toBe(54);
    expect(days.at(-1)!.stretches.at(-1)!.to).toBe(clock.due);
    expect(skipped).toHaveLength(8);
    expect(moreSkipped).toBeGreaterThan(8);
  });

  it('of a paused clock is what counted until now, with the pause', () => {
    const events = [event('paused', oslo('2026-04-30T15:00'))];
    const clock = clockOf('2026-04-30T14:00', { events, now: '2026-05-04T12:00' });
    expect(sumOf(clock, '2026-05-04T12:00')).toEqual(['2026-04-30 14:00–15:00']);
    expect(explain(clock, at(oslo('2026-05-04T12:00')))?.pauses).toEqual([
      { from: at(oslo('2026-04-30T15:00')), to: null },
    ]);
  });

  it('runs on in the hours of the person to whom the lead was handed', () => {
    const people = { sam: { calendar: officeRule({ weekly: weekdays('12:00', '20:00') }) } };
    const events = [event('assigned', oslo('2026-04-30T15:00'), { to: 'sam' })];
    const clock = clockOf('2026-04-30T14:00', { events, people, now: '2026-04-30T15:00' });
    expect(sumOf(clock)).toEqual(['2026-04-30 14:00–15:00,15:00–18:00']);
  });

  it('is none before anything has started', () => {
    expect(
      explain({ startedAt: null, due: null, schedule: clockOf('2026-04-30T14:00').schedule, pauses: [] }, 0),
    ).toBeNull();
  });
});

describe('what does not count, and why', () => {
  const why = (start: string, rule: Partial<CalendarRule> = {}) =>
    explain(clockOf(start, { rule }), at(oslo(start)))!.skipped.map(({ from, why }) => `${from} ${why}`);

  it('days that the team closed, whatever else they are', () => {
    expect(why('2026-04-30T14:00', { closed: ['2026-05-01', '2026-05-04'] })).toEqual([
      '2026-05-01 closed',
      '2026-05-02 weekend',
      '2026-05-04 closed',
    ]);
  });

  it('days without hours, days off by custom, and half days', () => {
    const { mon: _, ...weekly } = weekdays('09:00', '16:00');
    expect(why('2026-06-05T14:00', { weekly })).toEqual(['2026-06-06 weekend', '2026-06-08 noHours']);
    expect(why('2026-12-23T14:00')).toEqual(['2026-12-24 custom', '2026-12-25 holiday', '2026-12-26 weekend']);
    expect(why('2026-12-30T15:00')).toEqual(['2026-12-31 half']);
  });

  it('not a holiday on which the team works', () => {
    expect(why('2026-04-30T14:00', { shifts: { '2026-05-01': [['09:00', '16:00']] } })).toEqual([]);
  });
});

describe('the picture', () => {
  it('has a column for each day, closed ones too, with what counts, what is used, now and due', () => {
    const clock = clockOf('2026-04-30T14:00', { now: '2026-05-04T10:00' });
    const { columns, hours, gapAfter } = dayPicture(clock, at(oslo('2026-05-04T10:00')))!;
    expect(columns.map(({ date }) => date)).toEqual(
      [30, 1, 2, 3, 4].map((day) => `2026-0${day === 30 ? 4 : 5}-${String(day).padStart(2, '0')}`),
    );
    expect(columns[0]).toMatchObject({ open: [[540, 960]], counted: [[840, 960]], used: [[840, 960]], now: null });
    expect(columns[1]).toMatchObject({ open: [], counted: [], used: [] });
    expect(columns[4]).toMatchObject({ counted: [[540, 660]], used: [[540, 600]], now: 600, due: 660 });
    expect(hours).toEqual([8, 17]);
    expect(gapAfter).toBeNull();
  });

  it('leaves days out between the first and the last where they are many', () => {
    const { columns, gapAfter } = dayPicture(clockOf('2026-04-30T14:00', { minutes: { warm: 24_000 } }), 0)!;
    expect(columns).toHaveLength(10);
    expect(gapAfter).toBe(6);
    expect(columns.at(-1)?.due).not.toBeNull();
  });

  it('shows hours around the clock from midnight to midnight', () => {
    const weekly = Object.fromEntries(['thu', 'fri', 'sat'].map((day) => [day, [['00:00', '24:00']]]));
    const clock = clockOf('2026-04-30T22:00', { rule: { weekly, country: undefined } });
    expect(dayPicture(clock, at(oslo('2026-04-30T23:00')))).toMatchObject({
      hours: [0, 24],
      columns: [
        { counted: [[1320, 1440]], used: [[1320, 1380]] },
        { counted: [[0, 120]], used: [], due: 120 },
      ],
    });
  });
});
