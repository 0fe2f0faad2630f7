/** What holds for business time whatever the calendar: random hours, zones, clock changes, closed days and pauses. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dueAt, elapsed, intervalsBetween, isOpen } from '../../../utils/domain/sla/business-time';
import { paint, stepElapsed, stepToDue } from './minute-tape';
import { DAY, MINUTE, situation } from './random-calendar';

// More with SLA_RUNS; another seed gives other cases.
const runs = { seed: 20_260_301, numRuns: Number(process.env.SLA_RUNS ?? 300) };
vi.setConfig({ testTimeout: 300_000 });
const minutes = fc.integer({ min: 0, max: 40 * 60 });
/** Not whole minutes: nothing is rounded. */
const ms = fc.integer({ min: 1, max: 100 * 60 * MINUTE });

describe('business time agrees with stepping minute by minute', () => {
  it('to a deadline, forwards and backwards', () => {
    const property = fc.property(situation, minutes, fc.boolean(), ({ calendar, start, pauses }, amount, forwards) => {
      const stepped = stepToDue(paint(start, 12, calendar, pauses), start, amount, forwards ? 1 : -1);
      const due = dueAt(start, amount * MINUTE, calendar, pauses, forwards ? 'after' : 'before');
      if (stepped !== undefined) expect(iso(due)).toBe(iso(stepped));
      else if (due !== null) expect(forwards ? due > start + 11 * DAY : due < start - 4 * DAY).toBe(true);
    });
    fc.assert(property, runs);
  });

  it('between two instants', () => {
    const property = fc.property(
      situation,
      fc.integer({ min: 0, max: 12 * 1440 }),
      ({ calendar, start, pauses }, span) => {
        const end = start + span * MINUTE;
        expect(elapsed(start, end, calendar, pauses) / MINUTE).toBe(
          stepElapsed(paint(start, 12, calendar, pauses), start, end),
        );
      },
    );
    fc.assert(property, runs);
  });

  it('in saying whether it is open', () => {
    const property = fc.property(situation, ({ calendar, start }) => {
      expect(isOpen(start, calendar)).toBe(stepElapsed(paint(start, 1, calendar, []), start, start + MINUTE) === 1);
    });
    fc.assert(property, runs);
  });
});

describe('business time is consistent with itself', () => {
  it('the time elapsed until a deadline is the amount, from either side', () => {
    const property = fc.property(situation, ms, ({ calendar, start, pauses }, amount) => {
      const due = dueAt(start, amount, calendar, pauses);
      if (due !== null) expect(elapsed(start, due, calendar, pauses)).toBe(amount);
      const back = dueAt(start, amount, calendar, pauses, 'before');
      if (back !== null) expect(elapsed(back, start, calendar, pauses)).toBe(amount);
    });
    fc.assert(property, runs);
  });

  it('splitting an amount changes nothing', () => {
    const property = fc.property(situation, ms, ms, ({ calendar, start, pauses }, one, two) => {
      const between = dueAt(start, one, calendar, pauses);
      const whole = dueAt(start, one + two, calendar, pauses);
      expect(between === null ? null : dueAt(between, two, calendar, pauses)).toBe(whole);
    });
    fc.assert(property, runs);
  });

  it('more to do or a later start is never due earlier, and a pause never brings a deadline forward', () => {
    const property = fc.property(situation, ms, ms, ({ calendar, start, pauses }, amount, more) => {
      const due = dueAt(start, amount, calendar, pauses);
      if (due === null) return;
      expect(dueAt(start, amount + more, calendar, pauses)!).toBeGreaterThanOrEqual(due);
      expect(dueAt(start + more, amount, calendar, pauses)!).toBeGreaterThanOrEqual(due);
      expect(dueAt(start, amount, calendar)!).toBeLessThanOrEqual(due);
    });
    fc.assert(property, runs);
  });

  it('the stretches used add up to the time elapsed, in order and apart', () => {
    const property = fc.property(situation, ms, ({ calendar, start, pauses }, span) => {
      const used = intervalsBetween(start, start + span, calendar, pauses);
      expect(used.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(
        elapsed(start, start + span, calendar, pauses),
      );
      for (const [i, { from }] of used.entries()) expect(from).toBeGreaterThan(used[i - 1]?.to ?? start - 1);
    });
    fc.assert(property, runs);
  });
});

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
