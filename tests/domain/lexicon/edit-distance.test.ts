import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slipsAllowed, slipsWithin } from '../../../utils/domain/lexicon/edit-distance';

it.each([
  ['lead', 'lead', 0],
  ['led', 'lead', 1],
  ['leaad', 'lead', 1],
  ['leat', 'lead', 1],
  ['laed', 'lead', 1],
  ['pipleine', 'pipeline', 1],
  ['sla', 'sal', 1],
  ['mql', 'sal', 2],
  ['', 'lead', 4],
  ['lead', '', 4],
])('from “%s” to “%s” it is %i slips', (a, b, slips) => {
  expect(slipsWithin(9, a, b)).toBe(slips);
});

it('is the same in both directions, and says that there are too many as one more than asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const all = slipsWithin(20, a, b);
      expect(slipsWithin(20, b, a)).toBe(all);
      expect(all).toBe(slowly(a, b));
      expect(slipsWithin(most, a, b)).toBe(Math.min(all, most + 1));
    }),
  );
});

it('compares with a word inside a longer text', () => {
  expect(slipsWithin(2, 'laed', 'a lead b', 2, 4)).toBe(1);
});

/** The definition itself, without a table. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const changed = slowly(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slowly(x, b) + 1,
    slowly(a, y) + 1,
    changed,
    swapped ? slowly(x.slice(0, -1), y.slice(0, -1)) + 1 : Infinity,
  );
}

it('allows no slip in an acronym, one in a word and two in a long one', () => {
  expect([3, 4, 7, 8, 20].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2]);
});
