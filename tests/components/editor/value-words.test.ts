import { expect, test, vi } from 'vitest';
import {
  isKnownValue,
  knownValues,
  valueTyped,
  valueWords,
  wordsTyped,
} from '../../../components/editor/definition/value-words';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => (key.endsWith('nordics') ? 'Norden' : key) } }));

test.each([
  ['country', 'NO', 'fi', 'Norja'],
  ['country', 'nordics', 'sv', 'Norden'],
  ['country', 'Norge', 'en', 'Norge'],
  ['industry', 'energy', 'nb', 'Energi'],
  ['industry', 'Havbruk', 'nb', 'Havbruk'],
  ['source', 'trade_show', 'en', 'Trade Show'],
  ['campaign', 'autumn', 'en', 'autumn'],
] as const)('%s %s in %s reads %s', (field, value, language, shown) => {
  expect(valueWords(field, value, language)).toBe(shown);
});

test.each([
  ['country', ' norja ', 'fi', 'NO'],
  ['country', 'Norway', 'fi', 'NO'],
  ['country', 'norden', 'sv', 'nordics'],
  ['country', 'Bergensregionen', 'nb', 'Bergensregionen'],
  ['industry', 'energi', 'nb', 'energy'],
  ['industry', 'Energy', 'nb', 'energy'],
  ['industry', 'Havbruk', 'nb', 'Havbruk'],
  ['campaign', ' Høst 2026 ', 'nb', 'Høst 2026'],
  ['country', '   ', 'nb', ''],
] as const)('in %s, %j typed in %s is %s', (field, typed, language, value) => {
  expect(valueTyped(field, typed, language)).toBe(value);
});

test('every known value is found again by its own words', () => {
  for (const field of ['country', 'industry', 'source'] as const) {
    for (const value of knownValues(field)) {
      const found = valueTyped(field, valueWords(field, value, 'nb'), 'nb');
      // Two ids can have the same words; then either means both.
      expect(valueWords(field, found, 'nb'), value).toBe(valueWords(field, value, 'nb'));
    }
  }
});

test("what is known is told from the team's own words", () => {
  expect(isKnownValue('country', 'NO')).toBe(true);
  expect(isKnownValue('country', 'Norge')).toBe(true);
  expect(isKnownValue('country', 'Bergensregionen')).toBe(false);
  expect(isKnownValue('campaign', 'autumn')).toBe(false);
});

test('words between commas', () => {
  expect(wordsTyped(' spor, fleet tracking,, spor ,')).toEqual(['spor', 'fleet tracking']);
});
