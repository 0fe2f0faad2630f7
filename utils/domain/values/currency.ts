/** Which currencies a token such as `kr`, `€` or `NOK` can stand for. */
import { type Context, languageOf } from './meaning';

/** ISO 4217 codes that are read on a page, and that an editor offers. */
export const CURRENCIES: readonly string[] =
  'NOK SEK DKK ISK EUR USD GBP CHF PLN CZK HUF RON BGN TRY CAD AUD NZD JPY CNY INR SGD ZAR UAH'.split(' ');

/** ISO 4217 by the folded token. Symbols as Intl prints them in our languages, and the words people write. */
const TOKENS: Record<string, string[]> = {
  kr: ['NOK', 'SEK', 'DKK', 'ISK'],
  nkr: ['NOK'],
  skr: ['SEK'],
  dkr: ['DKK'],
  ikr: ['ISK'],
  ':-': ['SEK'],
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  euroa: ['EUR'],
  $: ['USD'],
  us$: ['USD'],
  $us: ['USD'],
  dollar: ['USD'],
  dollars: ['USD'],
  c$: ['CAD'],
  ca$: ['CAD'],
  $ca: ['CAD'],
  a$: ['AUD'],
  '£': ['GBP'],
  '£gb': ['GBP'],
  'gb£': ['GBP'],
  '¥': ['JPY', 'CNY'],
  'jp¥': ['JPY'],
  'cn¥': ['CNY'],
  fr: ['CHF'],
  zl: ['PLN'],
  kc: ['CZK'],
  kroner: ['NOK', 'DKK'],
  kronor: ['SEK'],
  kruunua: ['NOK', 'SEK', 'DKK', 'ISK'],
};
// None of these has three decimals, so `EUR 1.234` is 1234 (see money.ts).
for (const code of CURRENCIES) TOKENS[code.toLowerCase()] = [code];

/** The tokens, the shortest first: `mnkr` is a million (mn) kr, not m Nkr. */
export const CURRENCY_TOKENS: readonly string[] = Object.keys(TOKENS).sort((a, b) => a.length - b.length);

/**
 * In a language that has a krone of its own, Intl writes `kr` for that one only and every other by its code (CLDR 48).
 * In any other language `kr` stays open.
 */
const OWN_KRONE: Record<string, string> = { nb: 'NOK', da: 'DKK', sv: 'SEK', is: 'ISK' };

/** ISO 4217 codes that a folded token can stand for; undefined for a token that is no currency. */
export function currenciesOf(token: string, context: Context): string[] | undefined {
  const codes = Object.hasOwn(TOKENS, token) ? TOKENS[token] : undefined;
  const own = OWN_KRONE[languageOf(context) ?? ''];
  return codes && codes.length > 1 && own !== undefined && codes.includes(own) ? [own] : codes;
}
