import { expect, test } from 'vitest';
import { checkCriterion } from '../../../utils/domain/criteria/check-criteria';
import { inCurrency } from '../../../utils/domain/values/exchange';
import { criterion, NOW } from '../criteria/check';
import { leadOf } from '../lead-of';

const rates = { base: 'NOK', worth: { EUR: 11.5, SEK: 1.05 } };

test.each([
  ['the base currency', 'NOK', 'EUR', 1],
  ['to the base currency', 'EUR', 'NOK', 132.25],
  ['between two others', 'EUR', 'SEK', 125.952380952381],
] as const)('%s: 11.5 %s are so many %s', (_, from, to, amount) => {
  expect(inCurrency({ from: 11.5, to: 11.5, currency: from }, to, rates)).toEqual({
    from: amount,
    to: amount,
    currency: to,
  });
});

test('ends that are open or infinite stay so', () => {
  const over = { from: 10, to: Infinity, openFrom: true as const, currency: 'EUR' };
  expect(inCurrency(over, 'NOK', rates)).toEqual({ from: 115, to: Infinity, openFrom: true, currency: 'NOK' });
});

test('without a rate, or without a currency on the page, nothing is converted', () => {
  expect(inCurrency({ from: 1, to: 1, currency: 'USD' }, 'NOK', rates)).toBeUndefined();
  expect(inCurrency({ from: 1, to: 1, currency: 'EUR' }, 'USD', rates)).toBeUndefined();
  expect(inCurrency({ from: 1, to: 1 }, 'NOK', rates)).toBeUndefined();
  expect(inCurrency({ from: 1, to: 1, currency: 'EUR' }, 'NOK', null)).toBeUndefined();
  expect(inCurrency({ from: 1, to: 1, currency: 'constructor' }, 'NOK', rates)).toBeUndefined();
});

const revenue = criterion('range', { field: 'revenue', min: 50_000_000, currency: 'NOK' });
const budget = criterion('budget', {
  level: 'required',
  amountCounts: false,
  minimum: { amount: 500_000, currency: 'NOK' },
});

test.each([
  ['a revenue in euros with a rate', revenue, { revenue: '€ 5 mln' }, rates, 'met'],
  ['too small a revenue in euros', revenue, { revenue: '€ 4 mln' }, rates, 'notMet'],
  ['a revenue in euros without a rate', revenue, { revenue: '€ 5 mln' }, null, 'ambiguous'],
  ['a revenue in dollars, which have no rate', revenue, { revenue: '$ 5 mln' }, rates, 'ambiguous'],
  ['a revenue that names no currency', revenue, { revenue: '60 000 000' }, rates, 'ambiguous'],
  ['a budget in euros with a rate', budget, { budget: '€ 50.000' }, rates, 'met'],
  ['a budget in euros without a rate', budget, { budget: '€ 50.000' }, undefined, 'ambiguous'],
] as const)('%s', (_, one, words, given, expected) => {
  const lead = leadOf(words, { pageLanguage: 'nl' });
  const { state, why } = checkCriterion(one, { lead, answer: undefined, now: NOW, rates: given });
  expect(why ?? state).toBe(expected);
});

test('what was converted is told with both amounts, and what was not is not', () => {
  const converted = (one: typeof revenue, words: Parameters<typeof leadOf>[0], given: typeof rates | null = rates) =>
    checkCriterion(one, {
      lead: leadOf(words, { pageLanguage: 'nl' }),
      answer: undefined,
      now: NOW,
      rates: given,
    }).evidence.map((piece) => piece.from === 'page' && piece.converted);
  const five = { from: { from: 5e6, to: 5e6, currency: 'EUR' }, to: { from: 57.5e6, to: 57.5e6, currency: 'NOK' } };
  expect(converted(revenue, { revenue: '€ 5 mln' })).toEqual([five]);
  expect(converted(budget, { budget: '€ 5 mln' })).toEqual([five]);
  expect(converted(budget, { notes: 'Budget: € 5 mln' })).toEqual([five]);
  expect(converted(revenue, { revenue: 'NOK 60 mln' })).toEqual([undefined]);
  expect(converted(revenue, { revenue: '€ 5 mln' }, null)).toEqual([undefined]);
});
