import { expect, test } from 'vitest';
import { valuesOf } from '../../../utils/domain/values/meaning';
import { readCount } from '../../../utils/domain/values/range';
import { isWithin } from '../../../utils/domain/values/span';

const read = (words: string) => valuesOf(readCount(words, { pageLanguage: null }));
const over = (from: number) => ({ from, to: Infinity, openFrom: true });
const under = (to: number) => ({ from: 0, to, openTo: true });

test.each([
  ['240', 240, 240],
  ['240 ansatte', 240, 240],
  ['51–200', 51, 200],
  ['11 - 50', 11, 50],
  ['50-249 employees', 50, 249],
  ['51-200 (LinkedIn)', 51, 200],
  ['5001-10,000', 5001, 10000],
  ['1.000-5.000 medewerkers', 1000, 5000],
  ['10,001+', 10001, Infinity],
  ['500 or more', 500, Infinity],
  ['500 eller flere ansatte', 500, Infinity],
  ['500 och fler anställda', 500, Infinity],
  ['minst 50 anställda', 50, Infinity],
  ['vähintään 50 työntekijää', 50, Infinity],
  ['fra 50 til 100', 50, 100],
  ['mellom 50 og 100 ansatte', 50, 100],
  ['mellan 50 och 100', 50, 100],
  ['tussen 50 en 100', 50, 100],
  ['50 to 100', 50, 100],
  ['enintään 50', 0, 50],
  ['op til 50 medarbejdere', 0, 50],
  ['ca. 40', 36, 44],
  ['noin 40 henkilöä', 36, 44],
  ['omkring 40 medarbejdere', 36, 44],
  ['1.5k', 1500, 1500],
  ['2,01k', 2010, 2010],
  ['2 000 anställda', 2000, 2000],
  ['Ansatte: 20', 20, 20],
  ['0', 0, 0],
])('%j is from %d to %d people', (words, from, to) => {
  expect(read(words)).toEqual([{ from, to }]);
});

test.each([
  ['over 500', over(500)],
  ['mer enn 500 ansatte', over(500)],
  ['mere end 500', over(500)],
  ['fler än 500', over(500)],
  ['meer dan 500 werknemers', over(500)],
  ['yli 500 henkeä', over(500)],
  ['> 500', over(500)],
  ['under 10', under(10)],
  ['minder dan 10', under(10)],
  ['alle 10', under(10)],
  ['färre än 10', under(10)],
  ['<10', under(10)],
])('%j leaves its own number out', (words, span) => {
  expect(read(words)).toEqual([span]);
});

test('people are whole, full-time equivalents need not be', () => {
  expect(read('1.234')).toEqual([{ from: 1234, to: 1234 }]);
  expect(read('12,5 FTE')).toEqual([{ from: 12.5, to: 12.5 }]);
  expect(read('1,500 FTE')).toEqual([
    { from: 1500, to: 1500 },
    { from: 1.5, to: 1.5 },
  ]);
});

test.each(['', 'many', '200-51', '-5', '€500', '5 cats', 'Small company', '51-200-300'])(
  '%j is no number of people',
  (words) => {
    expect(read(words)).toEqual([]);
  },
);

test('within, outside, or across an end', () => {
  expect(isWithin({ from: 51, to: 200 }, 50, 200)).toBe(true);
  expect(isWithin({ from: 51, to: 200 }, 201)).toBe(false);
  expect(isWithin({ from: 51, to: 200 }, 100)).toBeUndefined();
  expect(isWithin({ from: 500, to: Infinity, openFrom: true }, undefined, 500)).toBe(false);
  expect(isWithin({ from: 500, to: Infinity }, undefined, 500)).toBeUndefined();
  expect(isWithin({ from: 0, to: 50, openTo: true }, 50)).toBe(false);
  expect(isWithin({ from: 0, to: 50 }, 50)).toBeUndefined();
});
