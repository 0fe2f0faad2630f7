import { expect, test } from 'vitest';
import { readCountry } from '../../../utils/domain/values/country';
import { ALPHA3 } from '../../../utils/domain/values/country-codes';
import { countriesIn, countryGroups } from '../../../utils/domain/values/country-groups';
import { valuesOf } from '../../../utils/domain/values/meaning';

const read = (words: string) => valuesOf(readCountry(words, { pageLanguage: null }));

test.each([
  ['Norway', 'NO'],
  ['Norge', 'NO'],
  ['Norja', 'NO'],
  ['Noorwegen', 'NO'],
  ['Noreg', 'NO'],
  ['NO', 'NO'],
  ['nor', 'NO'],
  ['Norge (NO)', 'NO'],
  ['Norway - NO', 'NO'],
  ['🇳🇴 Norway', 'NO'],
  ['0150 Oslo, Norway', 'NO'],
  ['Nederland', 'NL'],
  ['The Netherlands', 'NL'],
  ['Holland', 'NL'],
  ['Alankomaat', 'NL'],
  ['Nederländerna', 'NL'],
  ['Suomi', 'FI'],
  ['Ruotsi', 'SE'],
  ['Zweden', 'SE'],
  ['Tanska', 'DK'],
  ['Denemarken', 'DK'],
  ['Tyskland', 'DE'],
  ['Saksa', 'DE'],
  ['UK', 'GB'],
  ['Iso-Britannia', 'GB'],
  ['England', 'GB'],
  ['USA', 'US'],
  ['Yhdysvallat', 'US'],
  ['VS', 'US'],
  ['Tsjekkia', 'CZ'],
  ['ITÄVALTA', 'AT'],
  ['Sveits', 'CH'],
])('%j is %s', (words, code) => {
  expect(read(words)).toEqual([code]);
});

test("a name that two countries have, and a name beside another country's code, are both", () => {
  expect(read('Congo')).toEqual(['CD', 'CG']);
  expect(read('Norway (SE)')).toEqual(['NO', 'SE']);
});

test.each(['', 'Oslo', 'Norway Street', 'Norway, Oslo', 'XX', '-', 'a'.repeat(300)])('%j is no country', (words) => {
  expect(read(words)).toEqual([]);
});

test('every country is known by its codes and by its name in every language', () => {
  expect(ALPHA3.size).toBe(249);
  for (const locale of ['en', 'nb', 'da', 'sv', 'nl', 'fi', 'de', 'fr']) {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    for (const [code, alpha3] of ALPHA3) {
      expect(read(names.of(code) ?? ''), `${locale} ${code}`).toContain(code);
      expect(read(alpha3)).toEqual([code]);
    }
  }
});

test('groups consist of countries', () => {
  for (const group of countryGroups()) for (const code of countriesIn(group) ?? []) expect(ALPHA3.has(code)).toBe(true);
  expect(countriesIn('nordics')).toEqual(['DK', 'FI', 'IS', 'NO', 'SE']);
  expect(countriesIn('constructor')).toBeUndefined();
});
