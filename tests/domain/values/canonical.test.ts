import { expect, test } from 'vitest';
import { canonicalIds, type List, readCanonical } from '../../../utils/domain/values/canonical';
import { valuesOf } from '../../../utils/domain/values/meaning';

const read = (list: List, words: string, pageLanguage: string | null = null) =>
  valuesOf(readCanonical(list, words, { pageLanguage }));

test.each<[List, string, string]>([
  ['industry', 'Food & Beverage', 'food_beverage'],
  ['industry', 'Food and beverage', 'food_beverage'],
  ['industry', 'Mat & drikke', 'food_beverage'],
  ['industry', 'Mat och dryck', 'food_beverage'],
  ['industry', 'Eten en Drinken', 'food_beverage'],
  ['industry', 'Energi', 'energy'],
  ['industry', 'Energia', 'energy'],
  ['industry', 'Energie', 'energy'],
  ['industry', 'Transport', 'transportation'],
  ['industry', 'Kuljetus', 'transportation'],
  ['industry', 'Bygg/anlegg', 'construction'],
  ['industry', 'Bygg og anlegg', 'construction'],
  ['industry', 'Rakentaminen', 'construction'],
  ['industry', 'Bouw', 'construction'],
  ['industry', 'Public Administration', 'government'],
  ['industry', 'Sjømat', 'seafood'],
  ['industry', 'Kalastelu', 'mining'],
  ['stage', 'Kvalifisert', 'qualified'],
  ['stage', 'Kvalificeret', 'qualified'],
  ['stage', 'Kvalificerad', 'qualified'],
  ['stage', 'Gekwalificeerd', 'qualified'],
  ['stage', 'Kvalifioitu', 'qualified'],
  ['stage', 'IN PROCESS', 'in_process'],
  ['stage', 'Toegewezen', 'assigned'],
  ['stage', 'Tilbud / 45 %', 'proposal'],
  ['stage', 'Prospection / 10 %', 'prospecting'],
  ['rating', 'Kuuma', 'hot'],
  ['rating', 'Kold', 'cold'],
  ['source', 'Messe', 'trade_show'],
  ['source', 'Nettside', 'web_site'],
  ['source', 'Website', 'web_site'],
  ['source', 'Mässa', 'trade_show'],
  ['source', 'Kampanja', 'campaign'],
  ['answer', 'Kyllä', 'yes'],
  ['answer', 'Nee', 'no'],
])('%s %j is %s', (list, words, id) => {
  expect(read(list, words)).toEqual([id]);
});

test.each<[List, string, string | null, string[]]>([
  ['industry', 'Informasjonsteknologi', 'nb', ['computer', 'it_software']],
  ['industry', 'Finance/Insurance', 'en', ['finance', 'insurance']],
  ['industry', 'Teknik', null, ['engineering', 'technology']],
  ['rating', 'Varm', 'da', ['hot', 'warm']],
  ['rating', 'Warm', 'nl', ['hot', 'warm']],
])('%s %j in %s can be %j', (list, words, language, ids) => {
  expect(read(list, words, language)).toEqual(ids);
});

test("the page's own language comes before the others", () => {
  expect(read('industry', 'Teknik', 'sv')).toEqual(['technology']);
  expect(read('industry', 'Teknik', 'da')).toEqual(['engineering']);
  expect(read('rating', 'Warm', 'en-GB')).toEqual(['warm']);
});

test('NACE sections are no industries of their own', () => {
  expect(canonicalIds('industry').filter((id) => id.startsWith('nace_'))).toEqual([]);
});

test.each(['', 'Unheard of', 'constructor', '__proto__', '100 %'])('%j is in no list', (words) => {
  for (const list of ['industry', 'stage', 'rating', 'source', 'answer'] as const)
    expect(read(list, words)).toEqual([]);
});
