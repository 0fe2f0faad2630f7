/** Which of the terms found comes first: exact, then prefix, then a slip of the finger, then inside a meaning. */
import { editDistance, slipsAllowed } from './edit-distance';
import type { Name } from './names';

export const WHYS = ['exact', 'prefix', 'fuzzy', 'meaning'] as const;
export type Why = (typeof WHYS)[number];

/** Why a term was found, and how good the match is among those of the same kind: the smaller number goes first. */
export interface Match {
  why: Why;
  order: number[];
}

/** The best match of what was typed with any of a term's names, or undefined when none is near enough. */
export function matchName(typed: Name, names: Name[]): Match | undefined {
  return names
    .map((name) => matchOne(typed, name))
    .filter((match) => match !== undefined)
    .sort(byMatch)[0];
}

export function byMatch(a: Match, b: Match): number {
  const kind = WHYS.indexOf(a.why) - WHYS.indexOf(b.why);
  if (kind !== 0) return kind;
  const decisive = a.order.findIndex((number, i) => number !== b.order[i]);
  return decisive === -1 ? 0 : a.order[decisive]! - (b.order[decisive] ?? 0);
}

function matchOne(typed: Name, name: Name): Match | undefined {
  const foreign = name.own ? 0 : 1;
  const synonym = name.main ? 0 : 1;
  if (name.squashed === typed.squashed) {
    return { why: 'exact', order: [name.written === typed.written ? 0 : 1, foreign, synonym] };
  }
  const length = name.squashed.length;
  if (name.squashed.startsWith(typed.squashed)) return { why: 'prefix', order: [0, foreign, synonym, length] };
  if (typed.words.every((word) => name.words.some((other) => other.startsWith(word)))) {
    return { why: 'prefix', order: [1, foreign, synonym, length] };
  }
  const slips = slipsBetween(typed, name);
  return slips === undefined ? undefined : { why: 'fuzzy', order: [slips, foreign, synonym, length] };
}

/** Slips between whole names, else of each typed word against its nearest word in the name; undefined: too far. */
function slipsBetween(typed: Name, name: Name): number | undefined {
  const whole = slipsOf(typed.squashed, name.squashed) ?? slipsOf(typed.plain, name.plain);
  if (whole !== undefined) return whole;
  let sum = 0;
  for (const word of typed.words) {
    const nearest = Math.min(...name.words.map((other) => wordSlips(word, other)));
    if (nearest === Number.POSITIVE_INFINITY) return undefined;
    sum += nearest;
  }
  return sum;
}

function wordSlips(word: string, other: string): number {
  return other.startsWith(word) ? 0 : (slipsOf(word, other) ?? Number.POSITIVE_INFINITY);
}

function slipsOf(typed: string, name: string): number | undefined {
  const allowed = slipsAllowed(typed.length);
  if (Math.abs(typed.length - name.length) > allowed) return undefined;
  const slips = editDistance(typed, name);
  return slips <= allowed ? slips : undefined;
}
