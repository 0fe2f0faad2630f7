import { expect, test } from 'vitest';
import { readable, readableList } from '../../components/readable';

test.each([
  ['country', 'NO', 'nl', 'Noorwegen'],
  ['employees', '1234', 'en', '1,234'],
  ['employees', '51-200', 'en', '51-200'],
  ['revenue', '61500000 NOK', 'en', 'NOK 61,500,000'],
  ['createdAt', '2026-04-03', 'fi', '3. huhtikuuta 2026'],
  ['industry', 'food_beverage', 'sv', 'food beverage'],
] as const)('%s %s in %s', (field, value, language, shown) => {
  expect(readable(field, value, language).replace(/[\u00a0\u202f]/g, ' ')).toBe(shown);
});

test('both readings of an ambiguous number', () => {
  expect(readableList('revenue', ['1234', '1.234'], 'en')).toBe('1,234 or 1.234');
});
