/** Which of the lexicon's words are near a typed one, and how near. */
import { slipsAllowed, slipsWithin } from './edit-distance';
import { inflectedInNames } from './inflections-of';
import type { LookupIndex } from './lookup-index';
import { lengthAt, lettersOf, withInside } from './word-list';

/** Smaller is nearer; `slips` plus one for each slip. */
export const NEARNESS = {
  same: 0,
  inflectedName: 1,
  begins: 2,
  wordBegins: 3,
  inflected: 4,
  ends: 5,
  inside: 6,
  slips: 7,
} as const;

/** A compound's part that is shorter says nothing ("ead"). */
const SHORTEST_PART = 4;
/** What stands before the last part of a compound is a word too; what is shorter is a syllable (dis-, mis-). */
const SHORTEST_HEAD = 4;
/** A part that is in more words than these is no help to whoever looks for one. */
const MOST_PARTS = 2_000;

export interface How {
  /** Only what begins with it, or is it in another inflection. */
  quick: boolean;
  /** Several words typed, compared as one: what follows the first is a word, and no ending. */
  joined: boolean;
}

/**
 * Tells the words by their number in `index.words` and how near they are; a word may be told twice.
 * Those that begin with what was typed are too many to be told one by one: they are in `beginningWith`.
 */
export function nearWords(index: LookupIndex, typed: string, { quick, joined }: How, tell: Tell): void {
  if (!joined) inflectedInNames(index.words, typed, index.languages, (i) => tell(i, NEARNESS.inflected));
  if (quick) return;
  if (typed.length >= SHORTEST_PART) {
    withInside(index.singleWords, typed, MOST_PARTS, (i, before, after) =>
      tell(index.singles[i]!, after === 0 && before >= SHORTEST_HEAD ? NEARNESS.ends : NEARNESS.inside),
    );
  }
  tellWithSlips(index, typed, tell);
}

type Tell = (i: number, nearness: number) => void;

function tellWithSlips({ words, ofLength, lettersOfLength }: LookupIndex, typed: string, tell: Tell): void {
  const allowed = slipsAllowed(typed.length);
  if (allowed === 0) return;
  const letters = lettersOf(typed);
  const lengths = ofLength.starts.length - 1;
  const from = ofLength.starts[Math.min(lengths, typed.length - allowed)]!;
  const to = ofLength.starts[Math.min(lengths, typed.length + allowed + 1)]!;
  for (let at = from; at < to; at++) {
    // Each slip changes at most two letters of the set: this spares nearly every comparison.
    if (bitCount(letters ^ lettersOfLength[at]!) > allowed * 2) continue;
    const i = ofLength.places[at]!;
    const slips = slipsWithin(allowed, typed, words.text, words.starts[i]!, lengthAt(words, i));
    if (slips > 0 && slips <= allowed) tell(i, NEARNESS.slips + slips);
  }
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
