import { expect, test, vi } from 'vitest';
import { valuesOf } from '../../../utils/domain/values/meaning';
import { readMoneySpan } from '../../../utils/domain/values/money';
import { readCount } from '../../../utils/domain/values/range';
import { remembering } from '../../../utils/domain/values/remember';

test('words are read once in each context, also words that mean nothing', () => {
  const read = vi.fn((words: string, context: string) => (words === '' ? null : words + context));
  const remembered = remembering(read, (context) => context);
  expect([remembered('a', 'x'), remembered('a', 'y'), remembered('a', 'x')]).toEqual(['ax', 'ay', 'ax']);
  expect([remembered('', 'x'), remembered('', 'x')]).toEqual([null, null]);
  expect(read).toHaveBeenCalledTimes(3);
});

test('however many words there are, what is remembered is bounded and right', () => {
  const read = vi.fn((words: string) => words.length);
  const remembered = remembering(read, () => '');
  const many = Array.from({ length: 45_000 }, (_, i) => `word ${i}`);
  expect(many.every((word) => remembered(word, null) === word.length)).toBe(true);
  expect(remembered('word 0', null)).toBe(6);
  expect(read).toHaveBeenCalledTimes(45_001);
});

test('the same words on pages of other languages, and beside other currencies, are other money', () => {
  const currencies = (pageLanguage: string | null, currency?: string) =>
    valuesOf(readMoneySpan('500 kr', { pageLanguage, currency })).map((span) => span.currency);
  expect(currencies('nb')).toEqual(['NOK']);
  expect(currencies('sv')).toEqual(['SEK']);
  expect(currencies(null)).toContain('DKK');
  expect(currencies(null, 'DKK')).toEqual(['DKK']);
  expect(currencies('nb')).toEqual(['NOK']);
});

test('a number of people is read by the language of its page', () => {
  const people = (pageLanguage: string) => valuesOf(readCount('2 t', { pageLanguage })).map(({ from }) => from);
  expect([people('en'), people('fi'), people('en')]).toEqual([people('en'), people('fi'), people('en')]);
});
