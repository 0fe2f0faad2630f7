import { expect, test } from 'vitest';
import { check, quoted, verdict } from './check';

const nordic = { field: 'country', values: ['NO', 'SE', 'DK', 'FI'] };

test.each([
  ['Norway', 'met'],
  ['Norge', 'met'],
  ['Danmark', 'met'],
  ['Ruotsi', 'met'],
  ['Noorwegen', 'met'],
  ['Suomi', 'met'],
  ['NO', 'met'],
  ['Nederland', 'notMet'],
  ['Alankomaat', 'notMet'],
  ['Congo', 'notMet'],
  ['Utopia', 'notUnderstood'],
  ['Norway (NL)', 'ambiguous'],
  ['--None--', 'emptyOnPage'],
  ['', 'emptyOnPage'],
])('a Nordic country: %j is %s', (country, expected) => {
  expect(verdict(check('oneOf', nordic, { country }))).toBe(expected);
});

test('a country that is not on the page is unknown, and one that cannot be read too', () => {
  expect(verdict(check('oneOf', nordic, {}))).toBe('notOnPage');
  const masked = { fields: { country: { state: 'unreadable', label: 'Land', why: 'masked' } } } as const;
  expect(verdict(check('oneOf', nordic, {}, masked))).toBe('unreadable');
});

test('the words on the page are the evidence, with their label', () => {
  expect(check('oneOf', nordic, { country: 'Norge (NO)' }).evidence).toEqual([
    { from: 'page', field: 'country', words: 'Norge (NO)', label: 'country' },
  ]);
});

test('countries may be named by a group or in words', () => {
  expect(verdict(check('oneOf', { field: 'country', values: ['nordics'] }, { country: 'Islanti' }))).toBe('met');
  expect(verdict(check('oneOf', { field: 'country', values: ['benelux'] }, { country: 'Norge' }))).toBe('notMet');
  expect(verdict(check('oneOf', { field: 'country', values: ['Norge'] }, { country: 'Norway' }))).toBe('met');
});

const food = { field: 'industry', values: ['food_beverage', 'seafood'] };

test.each([
  ['en', 'Food & Beverage', 'met'],
  ['nb', 'Mat & drikke', 'met'],
  ['da', 'Føde- og Drikkevarer', 'met'],
  ['sv', 'Mat och dryck', 'met'],
  ['nl', 'Eten & Drinken', 'met'],
  ['fi', 'Kalatalous', 'met'],
  ['nb', 'Energi', 'notMet'],
  ['nl', 'Bouw', 'notMet'],
  ['fi', 'Oppdrettskonsern', 'notUnderstood'],
])('in %s the food industry: %j is %s', (pageLanguage, industry, expected) => {
  expect(verdict(check('oneOf', food, { industry }, { pageLanguage }))).toBe(expected);
});

test('words with two readings decide only when both agree', () => {
  const words = { industry: 'Informasjonsteknologi' };
  expect(verdict(check('oneOf', { field: 'industry', values: ['it_software'] }, words))).toBe('ambiguous');
  expect(verdict(check('oneOf', { field: 'industry', values: ['it_software', 'computer'] }, words))).toBe('met');
  expect(verdict(check('oneOf', { field: 'industry', values: ['mining'] }, words))).toBe('notMet');
});

test("the team's own synonyms come first", () => {
  const synonyms = { it_software: ['Informasjonsteknologi', 'Skytjenester'], mining: ['Brudd & pukk'] };
  const it = { field: 'industry', values: ['it_software'], synonyms };
  expect(verdict(check('oneOf', it, { industry: 'informasjonsteknologi' }))).toBe('met');
  expect(verdict(check('oneOf', it, { industry: 'SKYTJENESTER' }))).toBe('met');
  expect(verdict(check('oneOf', it, { industry: 'Brudd og pukk' }))).toBe('notUnderstood');
  expect(verdict(check('oneOf', it, { industry: 'Brudd, pukk' }))).toBe('notMet');
});

test('an id of ours is not the team\'s word: "Warm" on a Dutch page can be hot', () => {
  const rating = { field: 'rating', values: ['warm'] };
  expect(verdict(check('oneOf', rating, { rating: 'Warm' }, { pageLanguage: 'nl' }))).toBe('ambiguous');
  expect(verdict(check('oneOf', rating, { rating: 'Warm' }, { pageLanguage: 'en' }))).toBe('met');
});

test("a list of the team's own: every other choice is not met", () => {
  const own = { field: 'source', values: ['Webinar', 'Fagdag'] };
  expect(verdict(check('oneOf', own, { source: 'webinar' }))).toBe('met');
  expect(verdict(check('oneOf', own, { source: 'Lead Recall' }))).toBe('notMet');
  expect(verdict(check('oneOf', { field: 'city', values: ['Tromsø'] }, { city: 'TROMSØ' }))).toBe('met');
  expect(verdict(check('oneOf', { field: 'city', values: ['Tromsø'] }, { city: 'Bergen' }))).toBe('notMet');
});

test('of several choices one is enough', () => {
  expect(verdict(check('oneOf', food, { industry: 'Energi, Mat & drikke' }))).toBe('met');
  expect(verdict(check('oneOf', food, { industry: 'Energi; Bank' }))).toBe('notMet');
  expect(verdict(check('oneOf', food, { industry: 'Energi, Annet enn dette' }))).toBe('notUnderstood');
  const it = { field: 'industry', values: ['it_software'] };
  expect(verdict(check('oneOf', it, { industry: 'Bank; Informasjonsteknologi' }))).toBe('ambiguous');
  const result = check('oneOf', { field: 'tags', values: ['VIP'] }, { tags: 'Nordlys, vip' });
  expect(verdict(result)).toBe('met');
  expect(quoted(result)).toEqual(['Nordlys, vip']);
});
