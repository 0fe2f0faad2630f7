/** From one number to another, and the words that say so: `51–200`, `10,001+`, `over 500`, `ca. 40`. */

/** Both ends belong to it unless they are open. An end that is not given is infinite. */
export interface Span {
  from: number;
  to: number;
  openFrom?: true;
  openTo?: true;
}

/** How words make a span of one or two numbers; the numbers themselves are still words. */
export type SpanWords =
  | { is: 'exactly' | 'over' | 'atLeast' | 'under' | 'atMost' | 'about'; words: string }
  | { is: 'between'; low: string; high: string };

/** Folded words before or after a number, in en, nb, da, sv, nl, fi, de, fr. */
const BEFORE: Record<'over' | 'atLeast' | 'under' | 'atMost' | 'about', string> = {
  over: '>|over|above|more than|greater than|mer enn|mere end|mer an|flere enn|flere end|fler an|meer dan|yli|uber|mehr als|plus de',
  atLeast:
    '>=|≥|at least|from|min|minimum|minst|mindst|minstens|minimaal|vanaf|vahintaan|mindestens|au moins|fra|fran|ab|a partir de',
  under:
    '<|under|below|less than|fewer than|mindre enn|mindre end|mindre an|farre enn|farre end|farre an|minder dan|onder|alle|unter|weniger als|moins de',
  atMost:
    "<=|≤|up to|at most|max|maks|maximum|inntil|opptil|op til|upp till|hoyst|hojst|hogst|maximaal|hooguit|tot|enintaan|korkeintaan|bis|bis zu|hochstens|jusqu'a",
  about:
    "~|≈|±|ca|c|circa|cirka|approx|approximately|about|around|omtrent|omkring|rundt|ungefar|ongeveer|zo'n|noin|etwa|ungefahr|rund|environ",
};
const AFTER_AT_LEAST =
  '\\+|or more|and more|and above|eller flere|eller mer|eller mere|eller fler|og flere|och fler|of meer|en meer|tai enemman|und mehr|oder mehr|ou plus';
const AFTER_AT_MOST = 'or less|or fewer|eller farre|eller mindre|of minder|tai vahemman|oder weniger|ou moins';
const FROM = 'from|between|fra|mellom|mellem|fran|mellan|van|tussen|von|zwischen|de|entre';
const TO = 'to|and|til|og|till|och|tot|en|bis|und|a|et';

const BEFORE_PATTERNS = Object.entries(BEFORE).map(([is, words]) => ({
  is: is as keyof typeof BEFORE,
  // Behind a word stands a blank, a dot or the number (`ca. 5`, but not `CA$5`); behind a sign may stand anything.
  pattern: new RegExp(`^(?:${words})(?:(?<=\\p{L})(?=[\\s.\\d])|(?<!\\p{L})(?!=))\\.?\\s*(.*\\d.*)$`, 'u'),
}));
const AT_LEAST_AFTER = new RegExp(`^(.*\\d.*?)\\s*(?:${AFTER_AT_LEAST})(.*)$`);
const AT_MOST_AFTER = new RegExp(`^(.*\\d.*?)\\s*(?:${AFTER_AT_MOST})$`);
const BETWEEN = new RegExp(`^(?:(?:${FROM}) )?(\\D*\\d.*?)\\s*(?:-|\\.\\.+| (?:${TO}) )\\s*(\\D*\\d.*)$`);

/** Takes folded words. */
export function splitSpan(folded: string): SpanWords {
  const [, low, high] = BETWEEN.exec(folded) ?? [];
  if (low !== undefined && high !== undefined) return { is: 'between', low, high };
  for (const { is, pattern } of BEFORE_PATTERNS) {
    const words = pattern.exec(folded)?.[1];
    if (words !== undefined) return { is, words };
  }
  // `NOK 10+ mill`: what follows the plus still belongs to the number.
  const [, number, unit] = AT_LEAST_AFTER.exec(folded) ?? [];
  if (number !== undefined) return { is: 'atLeast', words: `${number} ${unit}`.trim() };
  const atMost = AT_MOST_AFTER.exec(folded)?.[1];
  return atMost === undefined ? { is: 'exactly', words: folded } : { is: 'atMost', words: atMost };
}

/** "About 40" is taken for 40 give or take a tenth: a check whose border lies within that stays open. */
const ABOUT = 0.1;

/** The span around one number. */
export function spanAround(is: Exclude<SpanWords['is'], 'between'>, n: number): Span {
  if (is === 'over') return { from: n, to: Infinity, openFrom: true };
  if (is === 'atLeast') return { from: n, to: Infinity };
  if (is === 'under') return { from: -Infinity, to: n, openTo: true };
  if (is === 'atMost') return { from: -Infinity, to: n };
  if (is === 'about') return { from: n - Math.abs(n) * ABOUT, to: n + Math.abs(n) * ABOUT };
  return { from: n, to: n };
}

/** Does the span lie within min and max (both included; undefined is open)? Undefined when it lies across an end. */
export function isWithin(span: Span, min = -Infinity, max = Infinity): boolean | undefined {
  if (span.from >= min && span.to <= max) return true;
  const below = span.to < min || (span.openTo === true && span.to <= min);
  const above = span.from > max || (span.openFrom === true && span.from >= max);
  return below || above ? false : undefined;
}
