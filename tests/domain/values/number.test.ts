import { expect, test } from 'vitest';
import { valuesOf } from '../../../utils/domain/values/meaning';
import { readNumber } from '../../../utils/domain/values/number';

const read = (words: string) => valuesOf(readNumber(words, { pageLanguage: null }));

test.each([
  ['240', 240],
  ['1 234 567,89', 1234567.89],
  ['1\u00A0234\u00A0567,89', 1234567.89],
  ['1\u202F234\u202F567,89', 1234567.89],
  ['1\u2009234', 1234],
  ['1.234.567,89', 1234567.89],
  ['1,234,567.89', 1234567.89],
  ["1'234'567.89", 1234567.89],
  ['1’234’567', 1234567],
  ['\u2212240', -240],
  ['-240,5', -240.5],
  ['12500.5', 12500.5],
  ['0,125', 0.125],
  ['1.2345', 1.2345],
  ['\u200E240\u200B', 240],
])('%j is one number, %d', (words, value) => {
  expect(read(words)).toEqual([value]);
});

test.each([
  ['1.234', [1234, 1.234]],
  ['1,234', [1234, 1.234]],
  ['−12.500', [-12500, -12.5]],
])('%j can be two numbers, and is neither by guess', (words, values) => {
  expect(read(words)).toEqual(values);
  expect(readNumber(words, { pageLanguage: 'nb' }).is).toBe('several');
});

test.each(['', 'many', '12a', '1.23.4', '1,23,4', '12 34', '1 234 56', '--5', '5-', '1e5', '0x10', '1'.repeat(500)])(
  '%j is no number',
  (words) => {
    expect(read(words)).toEqual([]);
  },
);
