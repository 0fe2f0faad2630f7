/** How many people: `240`, `51–200 employees`, `10,001+`, `over 500 ansatte`, `ca. 40`. */
import { parseAmount, times } from './amount';
import { type Context, type Meaning, meaningOf, NONE } from './meaning';
import { fold, LONGEST_VALUE } from './plain';
import { moneyKey, remembering } from './remember';
import { type Span, spanAround, splitSpan } from './span';

const PEOPLE =
  /(?<!\p{L})(?:employees?|people|staff|persons?|headcount|ansatte?|medarbeidere?|medarbejdere?|personer|anstallda?|medarbetare|medewerkers?|werknemers?|personen|mensen|henkiloa?|henkea|tyontekijaa?|ihmista|mitarbeiter|beschaftigte|employes?|salaries?)(?!\p{L})\.?/gu;
/** Full-time equivalents can be a part of a person, so their decimals stay possible. */
const FULL_TIME =
  /(?<!\p{L})(?:fte|fte's|ftes|arsverk|arsvark|arsarbetskrafter|arsanstallda|htv|voltijdsequivalenten)(?!\p{L})\.?/gu;

/** Every span that a number of people can be. `1.234` people are 1234, as nobody is 0.234; of FTE it can be both. */
export const readCount = remembering(read, moneyKey);

function read(words: string, context: Context): Meaning<Span> {
  if (words.length > LONGEST_VALUE) return NONE;
  const folded = fold(words);
  const wholePeople = folded.search(FULL_TIME) < 0;
  const text = withoutRemark(folded.replace(PEOPLE, ' ').replace(FULL_TIME, ' '));
  const numbersOf = (end: string): number[] => {
    const amount = parseAmount(end, context);
    if (!amount || amount.currencies) return [];
    const numbers = wholePeople && !amount.factors ? amount.numbers.slice(0, 1) : amount.numbers;
    return numbers.flatMap((n) => (amount.factors ?? [1]).map((factor) => times(n, factor))).filter((n) => n >= 0);
  };
  const split = splitSpan(text);
  if (split.is !== 'between') return meaningOf(numbersOf(split.words).map((n) => fromZero(spanAround(split.is, n))));
  const ends = numbersOf(split.low).flatMap((from) => numbersOf(split.high).map((to) => ({ from, to })));
  return meaningOf(ends.filter(({ from, to }) => from <= to));
}

/** `51-200 (LinkedIn)` → `51-200`. */
function withoutRemark(text: string): string {
  return text
    .replace(/\([^()]*\)$/, '')
    .replace(/[\s:]+/g, ' ')
    .trim();
}

/** Fewer than none cannot be. */
function fromZero(span: Span): Span {
  return span.from < 0 ? { ...span, from: 0 } : span;
}
