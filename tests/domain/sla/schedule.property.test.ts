/** What holds for business time over calendars that follow one another, whatever they are and wherever they change. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dueAt, elapsed } from '../../../utils/domain/sla/business-time';
import type { BusinessCalendar } from '../../../utils/domain/sla/calendar';
import {
  always,
  dueIn,
  elapsedIn,
  isOpenIn,
  replaced,
  type Schedule,
  stretchesIn,
} from '../../../utils/domain/sla/schedule';
import { paint, stepElapsed } from './minute-tape';
import { DAY, MINUTE, situation } from './random-calendar';

const runs = { seed: 20_260_301, numRuns: Number(process.env.SLA_RUNS ?? 300) };
vi.setConfig({ testTimeout: 300_000 });
const ms = fc.integer({ min: 1, max: 60 * 60 * MINUTE });

/** Handed on up to three times, each time to somebody with other hours, within days of the start. */
const handedOn = fc
  .tuple(situation, fc.array(fc.tuple(situation, fc.integer({ min: -2 * 1440, max: 5 * 1440 })), { maxLength: 3 }))
  .map(([{ calendar, start, pauses }, next]) => {
    const changes = next.map(([other, minutes]) => ({ calendar: other.calendar, at: start + minutes * MINUTE }));
    const schedule = changes.reduce(
      (before, { calendar, at }) => replaced(before, always(calendar), at),
      always(calendar),
    );
    return { schedule, start, pauses };
  });

describe('business time over several calendars', () => {
  it('is all of time in order, without gaps', () => {
    const property = fc.property(handedOn, ({ schedule }) => {
      expect(schedule[0].from).toBe(Number.NEGATIVE_INFINITY);
      expect(schedule.at(-1)!.to).toBe(Number.POSITIVE_INFINITY);
      for (const [i, { from, to }] of schedule.entries()) {
        expect(to).toBeGreaterThan(from);
        if (i > 0) expect(schedule[i - 1]!.to).toBe(from);
      }
    });
    fc.assert(property, runs);
  });

  it('agrees with stepping minute by minute, each minute in the calendar that holds then', () => {
    const property = fc.property(
      handedOn,
      fc.integer({ min: 0, max: 6 * 1440 }),
      ({ schedule, start, pauses }, span) => {
        const end = start + span * MINUTE;
        const stepped = schedule.map(({ from, to, calendar }) =>
          stepElapsed(
            paint(start, 8, calendar, pauses),
            Math.max(from, start),
            Math.max(Math.min(to, end), from, start),
          ),
        );
        expect(elapsedIn(start, end, schedule, pauses) / MINUTE).toBe(
          stepped.reduce((sum, minutes) => sum + minutes, 0),
        );
      },
    );
    fc.assert(property, runs);
  });

  it('with the same calendar all along is that of the one calendar', () => {
    const property = fc.property(situation, ms, ms, ({ calendar, start, pauses }, amount, later) => {
      const copy: BusinessCalendar = { ...calendar };
      const schedule = replaced(always(calendar), always(copy), start + later);
      expect(dueIn(start, amount, schedule, pauses)).toBe(dueAt(start, amount, calendar, pauses));
      expect(elapsedIn(start, start + amount, schedule, pauses)).toBe(elapsed(start, start + amount, calendar, pauses));
      expect(dueIn(start, 0, schedule, pauses)).toBe(dueAt(start, 0, calendar, pauses));
    });
    fc.assert(property, runs);
  });

  it('elapsed until a deadline is the amount, and splitting the amount changes nothing', () => {
    const property = fc.property(handedOn, ms, ms, ({ schedule, start, pauses }, one, two) => {
      const due = dueIn(start, one, schedule, pauses);
      if (due === null) return;
      expect(elapsedIn(start, due, schedule, pauses)).toBe(one);
      expect(dueIn(due, two, schedule, pauses)).toBe(dueIn(start, one + two, schedule, pauses));
    });
    fc.assert(property, runs);
  });

  it('more to do or a later start is never due earlier', () => {
    const property = fc.property(handedOn, ms, ms, ({ schedule, start, pauses }, amount, more) => {
      const due = dueIn(start, amount, schedule, pauses) ?? Number.POSITIVE_INFINITY;
      expect(dueIn(start, amount + more, schedule, pauses) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(due);
      expect(dueIn(start + more, amount, schedule, pauses) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(due);
    });
    fc.assert(property, runs);
  });

  it('time that was used before a lead is handed on stays used', () => {
    const property = fc.property(handedOn, situation, ms, ({ schedule, start, pauses }, { calendar }, later) => {
      const at = start + later;
      const next: Schedule = replaced(schedule, always(calendar), at);
      expect(elapsedIn(start, at, next, pauses)).toBe(elapsedIn(start, at, schedule, pauses));
      expect(elapsedIn(start, at + 3 * DAY, next, pauses)).toBe(
        elapsedIn(start, at, schedule, pauses) + elapsed(at, at + 3 * DAY, calendar, pauses),
      );
    });
    fc.assert(property, runs);
  });

  it('the stretches used add up, and each begins open', () => {
    const property = fc.property(handedOn, ms, ({ schedule, start, pauses }, span) => {
      const used = stretchesIn(start, start + span, schedule, pauses);
      expect(used.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(
        elapsedIn(start, start + span, schedule, pauses),
      );
      for (const { from } of used) expect(isOpenIn(from, schedule)).toBe(true);
    });
    fc.assert(property, runs);
  });
});
