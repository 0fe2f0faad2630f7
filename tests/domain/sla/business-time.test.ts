/** Business time in plain cases: the sum behind a deadline, hours that never come, pauses that last. */
import { describe, expect, it } from 'vitest';
import { dueAt, elapsed, intervalsBetween, isOpen } from '../../../utils/domain/sla/business-time';
import type { BusinessCalendar } from '../../../utils/domain/sla/calendar';
import { costOf } from '../../cost';
import { HOUR, oslo } from './oslo';

const at = (instant: string) => Date.parse(instant);
const never: BusinessCalendar = { zone: 'Europe/Oslo', weekly: {}, closed: new Set() };

describe('the sum behind a deadline', () => {
  it('4 h from Thursday 14:00 are Thursday 14:00–16:00 and Monday 09:00–11:00 when Friday is 1 May', () => {
    const calendar = oslo({ closed: ['2026-05-01'], hours: ['09:00', '16:00'] });
    const start = at('2026-04-30T14:00+02:00');
    const due = dueAt(start, 4 * HOUR, calendar)!;
    expect(due).toBe(at('2026-05-04T11:00+02:00'));
    expect(intervalsBetween(start, due, calendar)).toEqual([
      { from: start, to: at('2026-04-30T16:00+02:00') },
      { from: at('2026-05-04T09:00+02:00'), to: due },
    ]);
  });

  it('is one stretch around the clock, and without the pause two', () => {
    const calendar = oslo({ hours: ['00:00', '24:00'] });
    const [from, to] = [at('2026-06-01T10:00+02:00'), at('2026-06-03T10:00+02:00')];
    const pause = { from: at('2026-06-02T08:00+02:00'), to: at('2026-06-02T09:00+02:00') };
    expect(intervalsBetween(from, to, calendar)).toEqual([{ from, to }]);
    expect(intervalsBetween(from, to, calendar, [pause])).toEqual([
      { from, to: pause.from },
      { from: pause.to, to },
    ]);
  });
});

describe('opening hours', () => {
  it.each([
    ['2026-06-01T08:59:59.999+02:00', false],
    ['2026-06-01T09:00+02:00', true],
    ['2026-06-01T16:59:59.999+02:00', true],
    ['2026-06-01T17:00+02:00', false],
    ['2026-06-06T12:00+02:00', false],
  ])('at %s it is open: %s', (instant, open) => {
    expect(isOpen(at(instant), oslo())).toBe(open);
  });
});

describe('hours that are few or odd', () => {
  it('400 h at an hour a week are due after eight years', () => {
    const calendar: BusinessCalendar = { ...never, weekly: { mon: [['09:00', '10:00']] } };
    expect(dueAt(at('2026-06-01T08:00+02:00'), 400 * HOUR, calendar)).toBe(at('2034-01-23T10:00+01:00'));
  });

  it('Sunday’s hours count on the Saturday evening that comes twice, after Sunday had begun', () => {
    // St John's set its clocks back from 00:01 on Sunday to 23:01 on Saturday.
    const calendar: BusinessCalendar = { ...never, zone: 'America/St_Johns', weekly: { sun: [['00:00', '02:00']] } };
    const secondEvening = at('2010-11-06T23:30-03:30');
    expect(isOpen(secondEvening, calendar)).toBe(true);
    expect(dueAt(secondEvening, 0.5 * HOUR, calendar, [], 'before')).toBe(secondEvening - 0.5 * HOUR);
  });
});

describe('hours that never come', () => {
  const start = at('2026-06-01T10:00+02:00');

  it('have no deadline, no elapsed time, and end quickly', () => {
    expect(dueAt(start, HOUR, never)).toBeNull();
    expect(dueAt(start, HOUR, never, [], 'before')).toBeNull();
    expect(elapsed(start, start + 365 * 24 * HOUR, never)).toBe(0);
    expect(isOpen(start, never)).toBe(false);
  });

  it('nor does a calendar whose periods are over, or one whose only hours are closed', () => {
    const over = { ...never, periods: [{ from: start - 2 * HOUR, to: start - HOUR }] };
    expect(dueAt(start, 1, over)).toBeNull();
    expect(dueAt(start, HOUR, over, [], 'before')).toBe(start - 2 * HOUR);
    const mondays = oslo({ closed: ['2026-06-08'] });
    expect(dueAt(start, HOUR, { ...mondays, weekly: {}, shifts: { '2026-06-08': [['09:00', '17:00']] } })).toBeNull();
  });

  it('are known to be none without searching a century of days', () => {
    const hundred = () => {
      for (let i = 0; i < 100; i++) dueAt(start, HOUR, { ...never });
    };
    expect(costOf(hundred, 500)).toBeLessThan(500);
  });

  it('an amount without end, an impossible instant or the year 200,000 before Christ hang nothing', () => {
    expect(dueAt(start, Number.POSITIVE_INFINITY, oslo())).toBeNull();
    expect(dueAt(Number.NaN, HOUR, oslo())).toBeNull();
    expect(dueAt(8.64e15, HOUR, oslo())).toBeNull();
    expect(elapsed(Number.NaN, start, oslo())).toBe(0);
    expect(elapsed(at('-200000-01-01'), start, oslo())).toBeGreaterThan(0);
  });
});

describe('a pause that lasts', () => {
  const start = at('2026-06-01T10:00+02:00');
  const waiting = [{ from: start + HOUR, to: null }];

  it('leaves no deadline behind it, and time stands still', () => {
    expect(dueAt(start, 2 * HOUR, oslo(), waiting)).toBeNull();
    expect(elapsed(start, start + 100 * HOUR, oslo(), waiting)).toBe(HOUR);
    expect(dueAt(start + 100 * HOUR, HOUR, oslo(), waiting, 'before')).toBe(start);
  });

  it('does not move a deadline that was used up before it', () => {
    expect(dueAt(start, HOUR, oslo(), waiting)).toBe(start + HOUR);
  });

  it('is answered without searching a century of days for the deadline', () => {
    // Each calendar is new, so nothing is remembered: each would cost about 30 if it searched.
    const hundred = () => {
      for (let i = 0; i < 100; i++) dueAt(start, 2 * HOUR, oslo(), waiting);
    };
    expect(costOf(hundred, 500)).toBeLessThan(500);
  });
});
