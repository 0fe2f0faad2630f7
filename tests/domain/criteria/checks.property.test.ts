/** What holds of every criterion and every lead. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCriterion } from '../../../utils/domain/criteria/check-criteria';
import type { Field, Lead } from '../../../utils/domain/lead';
import { anyAnswer, anyCriterion, anyLead } from './any-check';
import { NOW } from './check';

function without(lead: Lead, field: Field): Lead {
  const { [field]: _taken, ...fields } = lead.fields;
  return { ...lead, fields };
}

test('taking a reading away never turns unknown or not met into met', () => {
  fc.assert(
    // Only a person's yes that the page refutes can come to decide when the page falls silent; that is left out here.
    fc.property(anyCriterion, anyLead, anyAnswer, (criterion, lead, answer) => {
      fc.pre(answer?.answer !== 'yes');
      const facts = { lead, answer, now: NOW };
      if (checkCriterion(criterion, facts).state === 'met') return;
      for (const field of Object.keys(lead.fields) as Field[]) {
        const poorer = checkCriterion(criterion, { ...facts, lead: without(lead, field) });
        expect(poorer.state, `without ${field}`).not.toBe('met');
      }
    }),
    { numRuns: 800 },
  );
});

test('a check depends on its inputs alone, and changes none of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCriterion, anyLead, anyAnswer), { minLength: 2, maxLength: 6 }), (checks) => {
      const run = () =>
        checks.map(([criterion, lead, answer]) => checkCriterion(criterion, { lead, answer, now: NOW }));
      const before = JSON.stringify(checks);
      const first = run();
      expect(JSON.stringify(checks)).toBe(before);
      checks.reverse();
      expect(run().reverse()).toEqual(first);
    }),
    { numRuns: 300 },
  );
});

test('what decides is quoted: met or not met by the page has evidence, word for word from the page', () => {
  fc.assert(
    fc.property(anyCriterion, anyLead, anyAnswer, (criterion, lead, answer) => {
      const result = checkCriterion(criterion, { lead, answer, now: NOW });
      const onPage = JSON.stringify(Object.values(lead.fields));
      for (const evidence of result.evidence) {
        if (evidence.from === 'page') expect(onPage).toContain(JSON.stringify(evidence.words).slice(1, -1));
      }
      expect(result.state === 'unknown').toBe(result.why !== undefined);
      const needsNone = criterion.kind === 'filledIn' || (criterion.params as { level?: string }).level === 'notNeeded';
      if (result.state !== 'unknown' && !needsNone) expect(result.evidence).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
