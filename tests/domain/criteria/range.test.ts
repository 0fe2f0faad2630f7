import { expect, test } from 'vitest';
import { check, quoted, verdict } from './check';

const size = { field: 'employees', min: 50, max: 500 };

test.each([
  ['en', '240 employees', 'met'],
  ['nb', '51–200 ansatte', 'met'],
  ['da', 'ca. 100 medarbejdere', 'met'],
  ['sv', 'mellan 50 och 500 anställda', 'met'],
  ['nl', '1.000+ medewerkers', 'notMet'],
  ['fi', 'yli 500 työntekijää', 'notMet'],
  ['nb', 'under 50', 'notMet'],
  ['en', '50', 'met'],
  ['en', '500', 'met'],
  ['en', '49', 'notMet'],
  ['en', '11-50', 'ambiguous'],
  ['en', '500+', 'ambiguous'],
  ['nb', 'ca. 52', 'ambiguous'],
  ['fi', 'paljon', 'notUnderstood'],
  ['en', '—', 'emptyOnPage'],
  ['en', '', 'emptyOnPage'],
])('in %s, 50 to 500 people: %j is %s', (pageLanguage, employees, expected) => {
  expect(verdict(check('range', size, { employees }, { pageLanguage }))).toBe(expected);
});

test('a size that is not on the page is unknown, and says which field would decide', () => {
  const result = check('range', size, { company: 'Acme AS' });
  expect(verdict(result)).toBe('notOnPage');
  expect(result.fields).toEqual(['employees']);
});

const revenue = { field: 'revenue', min: 50_000_000, currency: 'NOK' };

test.each([
  ['en', 'NOK 185M', 'met'],
  ['nb', '61 500 000 kr', 'met'],
  ['nb', '61,5 mill. kr', 'met'],
  ['nb', '10–20 MNOK', 'notMet'],
  ['nb', '10–100 MNOK', 'ambiguous'],
  ['nb', 'over 50 MNOK', 'met'],
  ['sv', '61 500 000 kr', 'ambiguous'],
  ['en', '61 500 000 kr', 'ambiguous'],
  ['da', '61,5 mio. kr.', 'ambiguous'],
  ['nl', '€ 12,4 mln', 'ambiguous'],
  ['fi', '61 500 000', 'ambiguous'],
  ['fi', 'suuri', 'notUnderstood'],
])('in %s, at least 50 million NOK: %j is %s', (pageLanguage, words, expected) => {
  expect(verdict(check('range', revenue, { revenue: words }, { pageLanguage }))).toBe(expected);
});

test("the record's own currency field tells what a bare number is", () => {
  expect(verdict(check('range', revenue, { revenue: '61 500 000', currency: 'NOK' }))).toBe('met');
  expect(verdict(check('range', revenue, { revenue: '61 500 000', currency: '€' }))).toBe('ambiguous');
  expect(verdict(check('range', revenue, { revenue: '61 500 000 kr', currency: 'NOK' }))).toBe('met');
});

test('without a currency in the agreement the number alone is compared', () => {
  const any = { field: 'revenue', min: 50_000_000 };
  expect(verdict(check('range', any, { revenue: '61,500,000' }))).toBe('met');
  expect(verdict(check('range', any, { revenue: '61 500 000 kr' }))).toBe('met');
});

test('two readings decide when they agree: 1.234 is under two thousand either way', () => {
  expect(verdict(check('range', { field: 'profit', max: 2000 }, { profit: '1.234' }))).toBe('met');
  expect(verdict(check('range', { field: 'profit', min: 2000 }, { profit: '1.234' }))).toBe('notMet');
  const result = check('range', { field: 'profit', min: 1000 }, { profit: '1.234' });
  expect(verdict(result)).toBe('ambiguous');
  expect(quoted(result)).toEqual(['1.234']);
});
