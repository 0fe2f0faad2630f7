import { expect, test } from 'vitest';
import { valuesOf } from '../../../utils/domain/values/meaning';
import { readMoney, readMoneySpan } from '../../../utils/domain/values/money';

const read = (words: string, pageLanguage: string | null = null, currency?: string) =>
  valuesOf(readMoney(words, { pageLanguage, currency })).map(({ amount, currency }) =>
    currency === undefined ? `${amount}` : `${amount} ${currency}`,
  );

test.each([
  ['NOK 875,000', '875000 NOK'],
  ['€1.450.000,00', '1450000 EUR'],
  ['1,305,000 €', '1305000 EUR'],
  ['£12,500.50', '12500.5 GBP'],
  ['12500.5', '12500.5'],
  ['12,4 mln', '12400000'],
  ['2,01 mln', '2010000'],
  ['NOK 185M', '185000000 NOK'],
  ['MNOK 12,4', '12400000 NOK'],
  ['2,5 MSEK', '2500000 SEK'],
  ['500 TNOK', '500000 NOK'],
  ['€ 10 k', '10000 EUR'],
  ['500 t€', '500000 EUR'],
  ['500 TEUR', '500000 EUR'],
  ['1,2 M€', '1200000 EUR'],
  ['1,2 Md€', '1200000000 EUR'],
  ['2 miljoner SEK', '2000000 SEK'],
  ['3 milj. €', '3000000 EUR'],
  ['1,1 mio. DKK', '1100000 DKK'],
  ['2 mia. DKK', '2000000000 DKK'],
  ['US$ 5,000', '5000 USD'],
  ['$12.5 USD', '12.5 USD'],
  ['500:-', '500 SEK'],
  ['€ -1.234,50', '-1234.5 EUR'],
  ['−61 500 NOK', '-61500 NOK'],
  ['(61 500)', '-61500'],
  ['0', '0'],
])('%j is %j', (words, money) => {
  expect(read(words)).toEqual([money]);
});

test.each([
  ['nb', '1 450 000 kr', '1450000 NOK'],
  ['nn-NO', '1 450 000 kr', '1450000 NOK'],
  ['no', '500 tkr', '500000 NOK'],
  ['da', '1.450.000 kr.', '1450000 DKK'],
  ['sv-SE', '12 mnkr', '12000000 SEK'],
  ['sv', '3 mdkr', '3000000000 SEK'],
])('on a page in %s, %j is %j: Intl prints kr there for no other currency', (language, words, money) => {
  expect(read(words, language)).toEqual([money]);
});

test('kr on a page in another language can be any krone', () => {
  expect(read('1 450 000 kr', 'en')).toEqual(['1450000 NOK', '1450000 SEK', '1450000 DKK', '1450000 ISK']);
  expect(read('1 450 000 kr', 'en', 'DKK')).toEqual(['1450000 DKK']);
});

test('what the record says elsewhere about its currency counts where the words leave it open', () => {
  expect(read('1.450', null, '€')).toEqual(['1450 EUR']);
  expect(read('$100', null, 'EUR')).toEqual(['100 USD']);
  expect(read('100', null, 'Gold')).toEqual(['100']);
});

test('money of a currency has no three decimals, but a bare number or a million can', () => {
  expect(read('€75.000')).toEqual(['75000 EUR']);
  expect(read('75.000')).toEqual(['75000', '75']);
  expect(read('€1.234 mln')).toEqual(['1234000000 EUR', '1234000 EUR']);
});

test('a billion is English, or a thousand times more', () => {
  expect(read('2 billion', 'en')).toEqual(['2000000000']);
  expect(read('2 billion', 'nb')).toEqual(['2000000000000', '2000000000']);
  expect(read('2 milliarder', 'nb')).toEqual(['2000000000']);
});

test.each([
  ['10–50 MNOK', { from: 10e6, to: 50e6, currency: 'NOK' }],
  ['€1-5M', { from: 1e6, to: 5e6, currency: 'EUR' }],
  ['€1M - €5M', { from: 1e6, to: 5e6, currency: 'EUR' }],
  ['over 10 mill. EUR', { from: 10e6, to: Infinity, openFrom: true, currency: 'EUR' }],
  ['yli 10 milj. €', { from: 10e6, to: Infinity, openFrom: true, currency: 'EUR' }],
  ['< SEK 500k', { from: -Infinity, to: 500000, openTo: true, currency: 'SEK' }],
  ['ca. 100 NOK', { from: 90, to: 110, currency: 'NOK' }],
])('%j is money from one end to another', (words, span) => {
  expect(valuesOf(readMoneySpan(words, { pageLanguage: null }))).toEqual([span]);
  expect(read(words)).toEqual([]);
});

test.each(['', 'kr', '12 apples', 'EUR USD 5', 'kr 5 EUR', '12 k M', '€5 or so', 'call 5 times'])(
  '%j is no money',
  (words) => {
    expect(read(words)).toEqual([]);
  },
);
