/** Business time and the clock agree with every case of other libraries' own tests and of two independent oracles. */
import { describe, expect, it } from 'vitest';
import { dueAt, elapsed } from '../../../utils/domain/sla/business-time';
import { percentOf, runClock } from '../../../utils/domain/sla/clock';
import { always } from '../../../utils/domain/sla/schedule';
import { type ClockVector, calendarOf, pausesOf, readVectors, type Vector, vectorsAreHere } from './vectors';

describe.skipIf(!vectorsAreHere)('business time (cases: set SLA_VECTORS to their folder)', () => {
  it.each(['peers.json', 'nordic.json'])('%s: every deadline and every elapsed time is right', (file) => {
    const vectors = readVectors<Vector[]>(file)!;
    const wrong = vectors
      .map((vector) => ({ id: vector.id, answer: answer(vector), right: rightAnswer(vector) }))
      .filter(({ answer, right }) => answer !== right);
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!vectorsAreHere)('the clock (cases: set SLA_VECTORS to their folder)', () => {
  const vectors = readVectors<ClockVector[]>('clock.json') ?? [];
  it.each(vectors.map((vector) => [vector.case, vector.id, vector] as const))('%s (%s)', (_case, _id, vector) => {
    const reading = runClock({
      start: Date.parse(vector.start),
      targetMinutes: vector.amountSeconds / 60,
      doneAt: vector.doneAt ? Date.parse(vector.doneAt) : null,
      pauses: pausesOf(vector),
      schedule: always(calendarOf(vector)),
      warnAt: vector.warnAt,
      now: Date.parse(vector.now),
    });
    const { due, state, ...numbers } = vector.expect;
    expect(reading).toMatchObject({
      due: due === null ? null : Date.parse(due),
      state: state === 'due-soon' ? 'dueSoon' : state,
    });
    expect({
      elapsedSeconds: reading.elapsedMs / 1000,
      remainingSeconds: reading.remainingMs / 1000,
      percent: percentOf(reading),
      open: reading.open,
    }).toEqual(numbers);
  });
});

/** ISO instants (due) and seconds (elapsed), as the cases write them. */
function answer(vector: Vector): string | number | null {
  const calendar = calendarOf(vector);
  const pauses = pausesOf(vector);
  const start = Date.parse(vector.start);
  if (vector.kind === 'elapsed') return elapsed(start, Date.parse(vector.end!), calendar, pauses) / 1000;
  const due = dueAt(start, vector.amountSeconds! * 1000, calendar, pauses, vector.direction);
  return due === null ? null : new Date(due).toISOString();
}

function rightAnswer({ expect: right }: Vector): string | number | null {
  return typeof right === 'string' ? new Date(right).toISOString() : right;
}
