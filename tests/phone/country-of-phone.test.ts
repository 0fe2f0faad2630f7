import { expect, test } from 'vitest';
import { countryOfPhone } from '../../utils/phone/country-of-phone';

test.each([
  ['+47 20 00 01 17', 'NO'],
  ['0045 32 12 34 56', 'DK'],
  ['+358 9 1234567', 'FI'],
  ['+31 (0)20 624 1111', 'NL'],
  ['22 33 44 55', undefined],
  ['call me', undefined],
  ['+47'.repeat(1_000), undefined],
])('%s points to %s', (words, country) => {
  expect(countryOfPhone(words)).toBe(country);
});
