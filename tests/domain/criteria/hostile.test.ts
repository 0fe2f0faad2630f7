/** Whatever a page writes into a field, a check answers, soon, and quotes it as text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS, type Field } from '../../../utils/domain/lead';
import { canonicalValue } from '../../../utils/domain/values/canonical-value';
import { costOf } from '../../cost';
import { check, NOW } from './check';

/** Characters. */
const LONG = 10_000;
const HOSTILE: [name: string, words: string][] = [
  ['digits', '1'.repeat(LONG)],
  ['grouped digits', '1.234,'.repeat(LONG / 6)],
  ['digits and blanks', '1 '.repeat(LONG / 2)],
  ['blanks', `1${' '.repeat(LONG)}x`],
  ['no-break spaces and shares', `${'\u00A0'.repeat(LONG)}%`],
  ['ranges', '1-'.repeat(LONG / 2)],
  ['160 digits', '1'.repeat(160)],
  ['160 pluses', '1+'.repeat(80)],
  ['160 of "1 or more"', '1 or more '.repeat(16)],
  ['160 dots', `1${'.'.repeat(158)}1`],
  ['budgets', 'budget '.repeat(LONG / 7)],
  ['budget in one word', `${'a'.repeat(LONG)}budget`],
  ['amounts in one note', 'budget kr 1 mill '.repeat(LONG / 17)],
  ['sentences', 'Budget. '.repeat(LONG / 8)],
  ['clauses', 'budget, '.repeat(LONG / 8)],
  ['regex characters', '(.*)+[^\\]$|?{1,}'.repeat(LONG / 16)],
  ['slashes', '/'.repeat(LONG)],
  ['sjef', 'sjef '.repeat(LONG / 5)],
  ['bidi controls', '\u202E0005\u202C NOK\u2066'.repeat(50)],
  ['zero width', `2\u200B4\u200B0`],
  ['combining marks', `e${'\u0301'.repeat(LONG)}`],
  ['lone surrogates', '\uD800240\uDFFF'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['a letter that grows when normalised', '\uFDFA'.repeat(LONG)],
];

const stages = [{ id: 'new', label: {}, words: ['(.*)+'] }];
const CRITERIA: [kind: string, params: (field: Field) => unknown][] = [
  ['oneOf', (field) => ({ field, values: ['NO', 'x', '(.*)+'], synonyms: { x: ['[a-'] } })],
  ['range', (field) => ({ field, min: 1 })],
  ['role', () => ({ functions: ['it'], seniority: ['manager'] })],
  ['budget', () => ({ level: 'required', amountCounts: true })],
  ['filledIn', (field) => ({ fields: [field], atLeast: 'all' })],
  ['stage', (field) => ({ field, order: stages, atLeast: 'new' })],
  ['needs', () => ({ challenges: [{ id: 'a', label: {}, words: ['(.*)+', 'spor'] }] })],
  ['fresh', (field) => ({ field, days: 30 })],
];

test.each(HOSTILE)('%s', (_name, words) => {
  for (const field of FIELDS) {
    for (const [kind, params] of CRITERIA) {
      const result = check(kind, params(field), { [field]: words });
      const cost = costOf(() => check(kind, params(field), { [field]: words }), 100);
      expect(cost, `${kind} of ${field}`).toBeLessThan(100);
      expect(['met', 'notMet', 'unknown']).toContain(result.state);
    }
    expect(() => canonicalValue(field, words, { pageLanguage: words, now: NOW })).not.toThrow();
  }
});

test('any text at all', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
  fc.assert(
    fc.property(text, fc.constantFrom(...FIELDS), fc.option(fc.string()), (words, field, pageLanguage) => {
      for (const [kind, params] of CRITERIA) check(kind, params(field), { [field]: words }, { pageLanguage });
      canonicalValue(field, words, { pageLanguage, now: NOW });
    }),
    { numRuns: 1000 },
  );
});

test('what cannot be seen changes nothing', () => {
  const size = { field: 'employees', min: 200 };
  expect(check('range', size, { employees: '2\u200B4\u202E0\u2069' }).state).toBe('met');
  expect(check('range', size, { employees: '\u200B\u202E' }).why).toBe('emptyOnPage');
  expect(check('oneOf', { field: 'country', values: ['NO'] }, { country: 'Nor\u00ADge\uFEFF' }).state).toBe('met');
});
