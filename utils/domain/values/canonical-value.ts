/** What a hand-off keeps of a field: its meaning in one canonical form, never a name, contact data or free text. */
import type { Field } from '../lead';
import { readChoice } from './choice';
import { readCountry } from './country';
import { readDate } from './date';
import { type Meaning, valuesOf } from './meaning';
import { type MoneyContext, type MoneySpan, readMoneySpan } from './money';
import { readCount } from './range';
import type { Span } from './span';

export const MONEY_FIELDS = ['revenue', 'profit', 'amount', 'budget'] as const;
export type MoneyField = (typeof MONEY_FIELDS)[number];

export function isMoneyField(field: Field): field is MoneyField {
  return (MONEY_FIELDS as readonly Field[]).includes(field);
}

export interface ValueContext extends MoneyContext {
  /** Dates are kept only where now is given, since the words can be relative to it. */
  now?: string;
}

/**
 * country → `NO`; employees → `240`, `51-200`, `10001+`; revenue → `61500000 NOK`; industry → `food_beverage`;
 * createdAt → `2026-11-12`. Undefined for what is not understood or ambiguous, and for every other field.
 */
export function canonicalValue(field: Field, words: string, context: ValueContext): string | undefined {
  const values = canonicalValues(field, words, context);
  return values.length === 1 ? values[0] : undefined;
}

/** Every way in which the words can be read, the likeliest first; for showing a person why it is not decided. */
export function canonicalValues(field: Field, words: string, context: ValueContext): string[] {
  if (field === 'country') return valuesOf(readCountry(words, context));
  if (field === 'employees') return texts(readCount(words, context), spanText);
  if (isMoneyField(field)) return texts(readMoneySpan(words, context), moneyText);
  if ((field === 'createdAt' || field === 'lastActivity') && context.now !== undefined) {
    return texts(readDate(words, { ...context, now: context.now }), ({ from, to }) => (from === to ? from : undefined));
  }
  return valuesOf(readChoice(field, words, context));
}

function texts<T>(meaning: Meaning<T>, textOf: (value: T) => string | undefined): string[] {
  return valuesOf(meaning)
    .map(textOf)
    .filter((text) => text !== undefined);
}

function moneyText(span: MoneySpan | undefined): string | undefined {
  const text = spanText(span);
  return text === undefined || span?.currency === undefined ? text : `${text} ${span.currency}`;
}

/** `240`, `51-200`, `500+`, `>500`, `<50`, `<=50`: forms that readCount and readMoneySpan read back as the same span. */
function spanText(span: Span | undefined): string | undefined {
  if (!span) return undefined;
  const { from, to, openFrom, openTo } = span;
  if (from === to) return String(from);
  if (to === Infinity) return openFrom ? `>${from}` : `${from}+`;
  // A number of people begins at none.
  if (from === -Infinity || from === 0) return openTo ? `<${to}` : `<=${to}`;
  return `${from}-${to}`;
}
