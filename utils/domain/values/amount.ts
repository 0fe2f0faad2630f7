/** A number with what stands around it: sign, magnitude and currency, in any order: `MNOK 12,4`, `€ -5`, `1,2 mio. kr.` */
import { CURRENCY_TOKENS, currenciesOf } from './currency';
import { factorsOf } from './magnitude';
import { type Context, valuesOf } from './meaning';
import { readNumber } from './number';

export interface Amount {
  /** Every number that the digits can be, with their sign; the one with thousands first. */
  numbers: number[];
  /** What a magnitude word multiplies it by; undefined without one. */
  factors?: number[];
  /** ISO 4217 codes that the currency can be; undefined without one, [] for two that contradict. */
  currencies?: string[];
}

interface Unit {
  factors?: number[];
  currencies?: string[];
}

/** Takes folded words; undefined when they are not one number, or when something unknown stands beside it. */
export function parseAmount(folded: string, context: Context): Amount | undefined {
  const [, before, digits, after] = /^(\D*)(\d(?:[\d .,']*\d)?)(\D*)$/.exec(folded.trim()) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return undefined;
  const inParentheses = before.includes('(') && after.includes(')');
  const left = parseUnit(before, context);
  const right = parseUnit(after, context);
  if (!left || !right || (left.factors && right.factors)) return undefined;
  const currencies = inBoth(left.currencies, right.currencies);
  const sign = before.includes('-') || inParentheses ? -1 : 1;
  const numbers = valuesOf(readNumber(digits, context)).map((n) => (n === 0 ? 0 : sign * n));
  return numbers.length === 0 ? undefined : { numbers, factors: left.factors ?? right.factors, currencies };
}

function inBoth(a: string[] | undefined, b: string[] | undefined): string[] | undefined {
  return a && b ? a.filter((code) => b.includes(code)) : (a ?? b);
}

/** 2.01 × 1,000 is 2009.9999999999998 for a computer; fifteen digits are exact. */
export function times(n: number, factor: number): number {
  return Number((n * factor).toPrecision(15));
}

/** `mio. kr.` → a million, some krone; undefined for words that are no unit. */
function parseUnit(words: string, context: Context): Unit | undefined {
  if (words.trim() === ':-') return { currencies: currenciesOf(':-', context) };
  const unit = words.replace(/[\s.,:;+()-]/g, '');
  if (unit === '') return {};
  const factors = factorsOf(unit, context);
  if (factors) return { factors };
  const currencies = currenciesOf(unit, context);
  if (currencies) return { currencies };
  for (const token of CURRENCY_TOKENS) {
    const magnitudes = [
      unit.endsWith(token) && unit.slice(0, -token.length),
      unit.startsWith(token) && unit.slice(token.length),
    ];
    for (const magnitude of magnitudes) {
      // `t` that is one word with a currency (tkr, t€, TEUR) is always a thousand.
      const factors = magnitude === 't' ? [1000] : magnitude ? factorsOf(magnitude, context) : undefined;
      if (factors) return { factors, currencies: currenciesOf(token, context) };
    }
  }
  return undefined;
}
