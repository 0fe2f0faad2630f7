/** Money in another currency, only by a rate that the team itself entered: no other is ever used. */
import type { Agreement } from '../agreement';
import { times } from './amount';
import type { Meaning } from './meaning';
import type { MoneySpan } from './money';

/** Undefined when the page does not say its currency, or the team has no rate for one of the two. */
export function inCurrency(span: MoneySpan, currency: string, rates?: Agreement['rates']): MoneySpan | undefined {
  if (span.currency === currency) return span;
  const [from, to] = [worthOf(span.currency, rates), worthOf(currency, rates)];
  if (from === undefined || to === undefined) return undefined;
  return { ...span, from: times(span.from, from / to), to: times(span.to, from / to), currency };
}

/** Money as the page says it, and as it was compared. */
export interface Conversion {
  from: MoneySpan;
  to: MoneySpan;
}

/** Undefined when nothing was converted: the same currency, no rate, or words that can be read in several ways. */
export function conversionOf(
  money: Meaning<MoneySpan>,
  currency: string | undefined,
  rates?: Agreement['rates'],
): Conversion | undefined {
  if (money.is !== 'one' || currency === undefined || money.value.currency === currency) return undefined;
  const to = inCurrency(money.value, currency, rates);
  return to && { from: money.value, to };
}

/** What one unit is worth in the base currency. */
function worthOf(currency: string | undefined, rates: Agreement['rates'] = null): number | undefined {
  if (currency === undefined || !rates) return undefined;
  if (currency === rates.base) return 1;
  return Object.hasOwn(rates.worth, currency) ? rates.worth[currency] : undefined;
}
