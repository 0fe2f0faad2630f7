import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../utils/domain/language';
import { isInflected } from '../../../utils/domain/lexicon/inflection';

const inLanguage = (language: Language) => 1 << LANGUAGES.indexOf(language);

it.each([
  ['en', 'pipelines', 'pipeline'],
  ['nb', 'beslutningstakerne', 'beslutningstaker'],
  ['da', 'kampagnerne', 'kampagne'],
  ['sv', 'beslutsfattarna', 'beslutsfattare'],
  ['nl', 'bezwaren', 'bezwar'],
  ['fi', 'ostopolulla', 'ostopolku'],
  ['fi', 'liideista', 'liidi'],
  ['da', 'tilbuddet', 'tilbud'],
  ['da', 'vundne', 'vundet'],
  ['sv', 'programmet', 'program'],
  ['nl', 'budgetten', 'budget'],
  ['fi', 'avainasiakkaiden', 'avainasiakas'],
  ['fi', 'uusimista', 'uusiminen'],
] as const)('%s: %s is %s', (language, typed, word) => {
  expect(isInflected(typed, word, inLanguage(language))).toBe(true);
});

it.each([
  ['en', 'leadership', 'lead'],
  ['nb', 'kundereise', 'kundefrafall'],
  ['fi', 'myyntiputki', 'myyntisykli'],
  ['sv', 'sal', 'sala'],
  ['nl', 'budgetbaas', 'budget'],
  ['en', 'opportunist', 'opportunity'],
] as const)('%s: %s is not %s', (language, typed, word) => {
  expect(isInflected(typed, word, inLanguage(language))).toBe(false);
});

it('an ending of one language is none in another', () => {
  expect(isInflected('leadista', 'lead', inLanguage('fi'))).toBe(true);
  expect(isInflected('leadista', 'lead', inLanguage('en'))).toBe(false);
});
