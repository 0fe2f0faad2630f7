/** Ten thousand random questions about business time, each answered by stepping minute by minute too: none differs. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { dueAt, elapsed } from '../../../utils/domain/sla/business-time';
import { paint, stepElapsed, stepToDue } from './minute-tape';
import { DAY, MINUTE, situation } from './random-calendar';

/** `npm run bench` asks 100,000. */
const CASES = Number(process.env.SLA_CASES ?? 10_000);
/** Of each calendar: painting it is what takes long. */
const QUESTIONS = 10;
vi.setConfig({ testTimeout: 600_000 });

const minutes = fc.integer({ min: 0, max: 40 * 60 });
const span = fc.integer({ min: 0, max: 11 * 1440 });
const questions = fc.array(fc.tuple(fc.constantFrom('after', 'before', 'elapsed'), minutes, span), {
  minLength: QUESTIONS,
  maxLength: QUESTIONS,
});

it(`agrees with stepping in ${CASES} random cases`, () => {
  let asked = 0;
  let beyond = 0;
  const property = fc.property(situation, questions, ({ calendar, start, pauses }, asks) => {
    const tape = paint(start, 12, calendar, pauses);
    for (const [ask, amount, long] of asks) {
      asked += 1;
      if (ask === 'elapsed') {
        const end = start + long * MINUTE;
        expect(elapsed(start, end, calendar, pauses)).toBe(stepElapsed(tape, start, end) * MINUTE);
        continue;
      }
      const due = dueAt(start, amount * MINUTE, calendar, pauses, ask as 'after' | 'before');
      const stepped = stepToDue(tape, start, amount, ask === 'after' ? 1 : -1);
      if (stepped !== undefined) expect(due).toBe(stepped);
      // The tape ends before the deadline: then it must lie beyond the tape.
      else {
        beyond += 1;
        if (due !== null) expect(ask === 'after' ? due > start + 11 * DAY : due < start - 4 * DAY).toBe(true);
      }
    }
  });
  fc.assert(property, { seed: 20_260_607, numRuns: CASES / QUESTIONS });
  expect(asked).toBe(CASES);
  expect(beyond).toBeLessThan(CASES / 2);
});
