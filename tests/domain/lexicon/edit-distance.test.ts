import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, slipsAllowed } from '../../../utils/domain/lexicon/edit-distance';

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
  expect(editDistance(a, b)).toBe(slips);
});

it('is the same in both directions and never more than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

it('allows no slip in an acronym, one in a word and two in a long one', () => {
  expect([3, 4, 7, 8, 20].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2]);
});
