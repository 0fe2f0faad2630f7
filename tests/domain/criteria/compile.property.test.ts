/** A definition that was compiled gives what its criteria give one by one, also when its words were read before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCriterion } from '../../../utils/domain/criteria/check-criteria';
import { compileDefinition } from '../../../utils/domain/criteria/compile';
import type { Facts } from '../../../utils/domain/criteria/kind';
import { anyAnswer, anyCriterion, anyLead } from './any-check';
import { criterion, NOW } from './check';

const anyRates = fc.constantFrom<Facts['rates']>(
  null,
  { base: 'NOK', worth: { EUR: 11.5 } },
  { base: 'EUR', worth: { NOK: 0.1 } },
);
const anyNow = fc.constantFrom(NOW, '2026-12-24T08:00:00.000Z', '2027-03-01T08:00:00.000Z');

test('compiled and not compiled agree, lead after lead, day after day, rate after rate', () => {
  const facts = fc.record({ lead: anyLead, answer: anyAnswer, now: anyNow, rates: anyRates });
  fc.assert(
    fc.property(fc.array(anyCriterion, { maxLength: 4 }), fc.array(facts, { maxLength: 6 }), (criteria, all) => {
      const compiled = compileDefinition({ criteria });
      for (const one of all) {
        // Parameters of their own, so that nothing that was remembered for the compiled ones is used.
        const plain = structuredClone(criteria).map((each) => checkCriterion(each, one));
        expect(compiled.map(({ check }) => check(one))).toEqual(plain);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('parameters that this version does not know need a newer one, compiled or not', () => {
  const newer = [criterion('telepathy', {}), criterion('fresh', { field: 'lastActivity', days: 3, moon: 'full' })];
  const facts = { lead: fc.sample(anyLead, 1)[0]!, answer: undefined, now: NOW };
  for (const { check } of compileDefinition({ criteria: newer })) expect(check(facts).why).toBe('needsNewerVersion');
});

test('a criterion is compiled once, and a changed one anew', () => {
  const [a, b] = [criterion('fresh', { field: 'lastActivity', days: 3 }), criterion('question', { text: {} })];
  const [first, second] = compileDefinition({ criteria: [a, b] });
  const again = compileDefinition({ criteria: [{ ...a }, b] });
  expect(again[0]).not.toBe(first);
  expect(again[1]).toBe(second);
});
