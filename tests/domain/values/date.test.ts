import { expect, test } from 'vitest';
import { readDate } from '../../../utils/domain/values/date';
import { valuesOf } from '../../../utils/domain/values/meaning';

const now = '2026-11-22T12:00:00.000Z';
const read = (words: string, pageLanguage: string | null = null) =>
  valuesOf(readDate(words, { pageLanguage, now })).map(({ from, to }) => (from === to ? from : `${from}/${to}`));

test.each([
  ['2026-11-12', '2026-11-12'],
  ['2026-11-12T09:14:00.000Z', '2026-11-12'],
  ['2026/11/12 10:00', '2026-11-12'],
  ['12.11.2026', '2026-11-12'],
  ['7.3.2025 klo 14.05', '2025-03-07'],
  ['12.11.26', '2026-11-12'],
  ['13/04/2026', '2026-04-13'],
  ['04/13/2026', '2026-04-13'],
  ['March 9, 2026', '2026-03-09'],
  ['Nov 22 2026', '2026-11-22'],
  ['3 November 2026', '2026-11-03'],
  ['3rd of November 2026', '2026-11-03'],
  ['12-Nov-2026', '2026-11-12'],
  ['7. mars 2025 kl. 14:05', '2025-03-07'],
  ['lørdag 7. marts 2026', '2026-03-07'],
  ['den 7 maj 2026', '2026-05-07'],
  ['7 mrt 2026', '2026-03-07'],
  ['12. marraskuuta 2026', '2026-11-12'],
  ['12 Nov 09:14', '2026-11-12'],
  ['03 Okt 15:40', '2026-10-03'],
  ['1 Dec', '2025-12-01'],
  ['29 Feb', '2024-02-29'],
  ['today', '2026-11-22'],
  ['Yesterday at 14:05', '2026-11-21'],
  ['i går', '2026-11-21'],
  ['i går kl. 09.30', '2026-11-21'],
  ['igår', '2026-11-21'],
  ['gisteren', '2026-11-21'],
  ['eilen', '2026-11-21'],
  ['54 days ago', '2026-09-29'],
  ['for 3 døgn siden', '2026-11-19'],
  ['for 3 dager siden', '2026-11-19'],
  ['for 3 dage siden', '2026-11-19'],
  ['för 3 dagar sedan', '2026-11-19'],
  ['3 dagen geleden', '2026-11-19'],
  ['3 päivää sitten', '2026-11-19'],
  ['a day ago', '2026-11-21'],
  ['in 3 days', '2026-11-25'],
  ['just now', '2026-11-22'],
  ['3 hours ago', '2026-11-21/2026-11-22'],
  ['2 months ago', '2026-08-22/2026-10-08'],
  ['Nov 2026', '2026-11-01/2026-11-30'],
])('%j is %s', (words, days) => {
  expect(read(words)).toEqual([days]);
});

test("03/04/2026 is 3 April or 4 March, whatever the page's language, as dates follow the user's format", () => {
  expect(read('03/04/2026', 'nb')).toEqual(['2026-04-03', '2026-03-04']);
  expect(read('03/03/2026')).toEqual(['2026-03-03']);
});

test('with dots the day is always first, with dashes too but on an English page', () => {
  expect(read('03.04.2026', 'en')).toEqual(['2026-04-03']);
  expect(read('03-04-2026', 'nl')).toEqual(['2026-04-03']);
  expect(read('03-04-2026', 'en')).toEqual(['2026-04-03', '2026-03-04']);
});

test.each([
  '',
  'soon',
  '31/02/2026',
  '31.02.2026',
  '1.234',
  '240',
  '12:30',
  '2026',
  '99.99.9999',
  '5 Nov 6 Dec',
  'May',
  '99999 years ago',
])('%j is no date', (words) => {
  expect(read(words)).toEqual([]);
});
