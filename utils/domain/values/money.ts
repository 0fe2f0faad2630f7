/** Money on a page: `1 450 000 kr`, `€1.450.000,00`, `12,4 mln`, `NOK 185M`, `10–50 MNOK`. */
import { type Amount, parseAmount, times } from './amount';
import { currenciesOf } from './currency';
import { type Context, type Meaning, meaningOf, NONE, valuesOf } from './meaning';
import { fold, LONGEST_VALUE } from './plain';
import { moneyKey, remembering } from './remember';
import { type Span, spanAround, splitSpan } from './span';

export interface Money {
  /** In whole units of the currency. */
  amount: number;
  /** ISO 4217; absent when the page does not say. */
  currency?: string;
}

/** From one amount to another, of one currency. */
export interface MoneySpan extends Span {
  currency?: string;
}

export interface MoneyContext extends Context {
  /** What the record says elsewhere about its currency: `EUR`, `€`, `kr`. Used where the words name none, or one of several. */
  currency?: string;
}

/** Every amount that the words can be; a range of amounts is none of them (see readMoneySpan). */
export function readMoney(words: string, context: MoneyContext): Meaning<Money> {
  const amounts = valuesOf(readMoneySpan(words, context)).filter(({ from, to }) => from === to);
  return meaningOf(amounts.map(({ from, currency }) => (currency ? { amount: from, currency } : { amount: from })));
}

/** Every span of money that the words can be; one amount is a span from itself to itself. */
export const readMoneySpan = remembering(readSpan, moneyKey);

function readSpan(words: string, context: MoneyContext): Meaning<MoneySpan> {
  if (words.length > LONGEST_VALUE) return NONE;
  const split = splitSpan(fold(words));
  if (split.is !== 'between') {
    const amount = withCurrency(parseAmount(split.words, context), context);
    return meaningOf(spread(amount).map(([n, currency]) => ofCurrency(spanAround(split.is, n), currency)));
  }
  const high = parseAmount(split.high, context);
  const low = parseAmount(split.low, context);
  if (!high || !low) return NONE;
  // `10–50 MNOK`, `€1–5M`: what only one end says holds for both.
  const currencies = low.currencies ?? high.currencies;
  const lows = spread(withCurrency({ ...low, currencies, factors: low.factors ?? high.factors }, context));
  const highs = spread(withCurrency({ ...high, currencies: high.currencies ?? currencies }, context));
  const spans = lows.flatMap(([from, a]) =>
    highs.filter(([, b]) => a === b).map(([to]) => ofCurrency({ from, to }, a)),
  );
  return meaningOf(spans.filter(({ from, to }) => from <= to));
}

function withCurrency(amount: Amount | undefined, context: MoneyContext): Amount | undefined {
  const { currencies } = amount ?? {};
  if (!amount || currencies?.length === 1 || context.currency === undefined) return amount;
  const elsewhere = currenciesOf(fold(context.currency).replace(/[\s.]/g, ''), context) ?? [];
  const both = currencies ? currencies.filter((code) => elsewhere.includes(code)) : elsewhere;
  return both.length > 0 ? { ...amount, currencies: both } : amount;
}

/** Each number with each currency that it can be. */
function spread(amount: Amount | undefined): [number, string | undefined][] {
  if (!amount) return [];
  const { factors, currencies } = amount;
  // No currency that we know has three decimals, so `€1.234` is 1234; `1.234 mln` can still be both.
  const numbers = currencies && !factors ? amount.numbers.slice(0, 1) : amount.numbers;
  return numbers.flatMap((n) =>
    (factors ?? [1]).flatMap((factor) =>
      (currencies ?? [undefined]).map((currency): [number, string | undefined] => [times(n, factor), currency]),
    ),
  );
}

function ofCurrency(span: Span, currency: string | undefined): MoneySpan {
  return currency === undefined ? span : { ...span, currency };
}
