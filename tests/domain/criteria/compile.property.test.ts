/** A definition that was compiled gives what its criteria give one by one, also when its words were read before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCriterion } from '../../../utils/domain/criteria/check-criteria';
import { compileDefinition } from '../../../utils/domain/criteria/compile';
import type { Facts } from '../../../utils/domain/criteria/kind';
import type { Lead } from '../../../utils/domain/lead';
import { leadOf } from '../lead-of';
import { anyAnswer, anyCriterion, anyLead } from './any-check';
import { criterion, NOW } from './check';

const RATES: Facts['rates'][] = [null, { base: 'NOK', worth: { EUR: 11.5 } }, { base: 'EUR', worth: { NOK: 0.001 } }];
const DAYS = [NOW, '2026-12-24T08:00:00.000Z', '2028-03-01T08:00:00.000Z'];
const CURRENCIES = [undefined, 'NOK', 'EUR'];
const LANGUAGES = ['nb', 'en', 'sv', null];

/** The same words on pages of other languages, beside other currencies, on other days, with other rates. */
function* everyContext(lead: Lead): Generator<Omit<Facts, 'answer'>> {
  for (const now of DAYS) {
    for (const rates of RATES) {
      for (const words of CURRENCIES) {
        for (const pageLanguage of LANGUAGES) {
          const currency = words === undefined ? undefined : ({ state: 'read', words, way: 'label', sure: 1 } as const);
          yield { lead: { ...lead, pageLanguage, fields: { ...lead.fields, currency } }, now, rates };
        }
      }
    }
  }
}

test('compiled and not compiled agree, in every context one after the other', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(anyCriterion, anyLead, anyAnswer, (one, lead, answer) => {
      const [compiled] = compileDefinition({ criteria: [one] });
      const contexts = [...everyContext(lead)].map((context) => ({ ...context, answer }));
      // Not compiled, the parameters are parsed anew each time, so that nothing remembered for the compiled is used.
      expect(contexts.map(compiled!.check)).toEqual(contexts.map((facts) => checkCriterion(one, facts)));
    }),
    { numRuns: 150 },
  );
});

test('judged without evidence, the state is the same, and so is the field that was not kept', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(anyCriterion, anyLead, anyAnswer, (one, lead, answer) => {
      const [compiled] = compileDefinition({ criteria: [one] });
      for (const context of everyContext(lead)) {
        const facts = { ...context, answer };
        const { state, why, fields } = checkCriterion(one, facts);
        expect(compiled!.judge(facts)).toEqual({ state, notKept: why === 'notOnPage' ? fields[0] : undefined });
      }
    }),
    { numRuns: 300 },
  );
});

test('what was fresh is not fresh a year later', () => {
  const [fresh] = compileDefinition({ criteria: [criterion('fresh', { field: 'lastActivity', days: 30 })] });
  const lead = leadOf({ lastActivity: '2026-11-12' });
  const states = [NOW, '2027-11-22T12:00:00.000Z'].map((now) => fresh!.check({ lead, answer: undefined, now }).state);
  expect(states).toEqual(['met', 'notMet']);
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
