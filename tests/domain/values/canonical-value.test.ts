import { expect, test } from 'vitest';
import { FIELDS, type Field } from '../../../utils/domain/lead';
import { canonicalValue } from '../../../utils/domain/values/canonical-value';

const nb = { pageLanguage: 'nb', now: '2026-11-22T12:00:00.000Z' };

test.each<[Field, string, string | undefined]>([
  ['country', 'Norja', 'NO'],
  ['country', 'Congo', undefined],
  ['employees', '51–200', '51-200'],
  ['employees', '240 ansatte', '240'],
  ['employees', '10,001+', '10001+'],
  ['employees', 'over 500', '>500'],
  ['employees', 'under 10', '<10'],
  ['employees', 'mange', undefined],
  ['revenue', '61 500 000 NOK', '61500000 NOK'],
  ['revenue', '61 500 000 kr', '61500000 NOK'],
  ['revenue', '61500000', '61500000'],
  ['revenue', '10–50 MNOK', '10000000-50000000 NOK'],
  ['profit', '−500 TNOK', '-500000 NOK'],
  ['amount', '1.234', undefined],
  ['budget', '€75.000', '75000 EUR'],
  ['industry', 'Mat & drikke', 'food_beverage'],
  ['industry', 'Noe annet', undefined],
  ['status', 'Kvalifisert', 'qualified'],
  ['status', 'Kald', 'cold'],
  ['stage', 'Tilbud', 'proposal'],
  ['rating', 'Kvalifisert', 'qualified'],
  ['rating', 'Kald', 'cold'],
  ['rating', 'Varm', undefined],
  ['source', 'Messe', 'trade_show'],
  ['createdAt', '12.11.2026', '2026-11-12'],
  ['lastActivity', '3/4/2026', undefined],
])('of %s %j a hand-off keeps %j', (field, words, kept) => {
  expect(canonicalValue(field, words, nb)).toBe(kept);
});

test("the record's currency belongs to a bare amount", () => {
  expect(canonicalValue('revenue', '61.500', { ...nb, currency: 'NOK' })).toBe('61500 NOK');
});

test('what is kept is read back as the same', () => {
  for (const words of ['51-200', '240', '10001+', '>500', '<10', '<=50']) {
    expect(canonicalValue('employees', words, nb)).toBe(words);
  }
  for (const words of ['61500000 NOK', '61500000', '10000000-50000000 NOK', '-500000 NOK', '>1000000 EUR']) {
    expect(canonicalValue('revenue', words, nb)).toBe(words);
  }
});

test('names and contact data are never kept, whatever they look like', () => {
  const free: Field[] = ['name', 'firstName', 'lastName', 'title', 'email', 'phone', 'mobile', 'company', 'website'];
  const more: Field[] = [
    'orgNumber',
    'city',
    'postalCode',
    'owner',
    'referredBy',
    'notes',
    'need',
    'nextStep',
    'campaign',
  ];
  for (const field of [...free, ...more]) {
    for (const words of ['Norge', '240', '1 000 NOK', 'Energi', '2026-11-12']) {
      expect(canonicalValue(field, words, nb), field).toBeUndefined();
    }
  }
  expect(FIELDS.length).toBeGreaterThan(free.length + more.length);
});
