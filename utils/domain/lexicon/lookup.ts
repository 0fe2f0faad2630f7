/**
 * Finds terms while somebody types (L3): exact before the beginning of a word, before an inflection, a part of a
 * compound, a slip of the finger, and at last the words inside meanings.
 */
import { fold, foldMarks, squash } from './folding';
import { hashOf, type LookupIndex, PART } from './lookup-index';
import { NEARNESS, nearWords } from './near-words';
import { searchMeanings } from './search-meanings';
import { type Smallest, smallest } from './smallest';
import { beginningWith, lengthAt } from './word-list';

export const WHYS = ['exact', 'prefix', 'inflected', 'inside', 'fuzzy', 'meaning'] as const;
export type Why = (typeof WHYS)[number];

export interface Found {
  /** The term's place. */
  place: number;
  why: Why;
}

export interface Lookup {
  /** The best first, each term once; nothing typed finds nothing. */
  found: Found[];
  /** More terms match than were asked for. */
  more: boolean;
}

/** Nobody looks up more than this; a pasted page must not keep the reader waiting. */
const LONGEST_QUERY = 100;
const MOST_WORDS = 8;

export interface Options {
  /** How many of the best. */
  most?: number;
  /** Only what can be had at once: exact, by the beginning of words, inflected. */
  quick?: boolean;
}

export function lookUp(index: LookupIndex, text: string, { most = 30, quick = false }: Options = {}): Lookup {
  const typed = text.slice(0, LONGEST_QUERY);
  const near = inNames(index, typed, most + 1, true);
  // What is further away comes after all of these, and only costs time when they fill the list already.
  if (quick || near.length >= most) return { found: near.slice(0, most), more: near.length > most };
  const found = inNames(index, typed, most + 1, false);
  if (found.length <= most) {
    const byName = new Set(found.map(({ place }) => place));
    const inMeaning = searchMeanings(index, fold(typed), most + 1 - found.length, (place) => byName.has(place));
    found.push(...inMeaning.map((place): Found => ({ place, why: 'meaning' })));
  }
  return { found: found.slice(0, most), more: found.length > most };
}

/**
 * How a name matches, as one number, so that sorted numbers are the order in which names are shown: how near it is,
 * whether it is spelled otherwise, and the name's own number, which has the rest.
 */
const SPELLED_OTHERWISE = 2 ** 25;
const NEARER = 2 * SPELLED_OTHERWISE;

/** The terms that have a name near to what was typed, the best first, at most so many. */
function inNames(index: LookupIndex, typed: string, most: number, quick: boolean): Found[] {
  const written = hashOf(typed);
  const matches: number[] = [];
  for (const reading of readingsOf(typed)) {
    namesNear(index, reading, quick, (name, nearness) => {
      const isOther = nearness === NEARNESS.same && index.written[name] !== written;
      matches.push(nearness * NEARER + (isOther ? SPELLED_OTHERWISE : 0) + name);
    });
  }
  const found = new Map<number, Found>();
  for (const match of Uint32Array.from(matches).sort()) {
    if (found.size === most) break;
    const place = index.termOf[match % SPELLED_OTHERWISE]!;
    if (!found.has(place)) found.set(place, { place, why: whyOf(Math.floor(match / NEARER)) });
  }
  return [...found.values()];
}

interface Reading {
  words: string[];
  /** Several words typed, compared as one: what follows the first is a word, and no ending. */
  joined: boolean;
}

/**
 * What was typed as words, and as one word; folded, and with aa, ae and oe as they are: in "laed" they are a slip and no
 * letter of the neighbours.
 */
function readingsOf(typed: string): Reading[] {
  const readings = new Map<string, Reading>();
  for (const folded of [fold(typed), foldMarks(typed)]) {
    if (folded === '') continue;
    const words = folded.split(' ');
    if (words.length > 1) readings.set(squash(folded), { words: [squash(folded)], joined: true });
    if (words.length <= MOST_WORDS) readings.set(folded, { words, joined: false });
  }
  return [...readings.values()];
}

/** Tells the names in which every typed word has one that is near, and how near the farthest is; some more than once. */
function namesNear(index: LookupIndex, { words, joined }: Reading, quick: boolean, tell: Tell): void {
  const { starts, places } = index.inNames;
  // The longest is in the fewest names: the others are looked for in those.
  const [last = '', ...others] = words.toSorted((a, b) => a.length - b.length);
  let before: Smallest | null = null;
  const look = (word: string, found: Tell) => {
    const inPostings = (from: number, to: number, nearness: number) => {
      const asName = inName(nearness, true, words.length === 1);
      const asPart = inName(nearness, false, false);
      for (let at = from; at < to; at++) {
        const posting = places[at]!;
        const name = posting % PART;
        const known = before === null ? 0 : before.of(name);
        if (known !== undefined) found(name, farther(known, posting < PART ? asName : asPart));
      }
    };
    const [from, to] = beginningWith(index.words, word);
    const isSame = from < to && lengthAt(index.words, from) === word.length;
    const longer = isSame ? from + 1 : from;
    inPostings(starts[from]!, starts[longer]!, NEARNESS.same);
    inPostings(starts[longer]!, starts[to]!, NEARNESS.begins);
    nearWords(index, word, { quick, joined }, (i, nearness) => inPostings(starts[i]!, starts[i + 1]!, nearness));
  };
  for (const word of others.reverse()) {
    const now: Smallest = smallest(index.termOf.length);
    look(word, now.add);
    before?.done();
    before = now;
    if (now.seen.length === 0) break;
  }
  if (before?.seen.length !== 0) look(last, tell);
  before?.done();
}

type Tell = (name: number, nearness: number) => void;

/** A word that is the whole name is the name itself; the same word inside a longer name is its beginning or later. */
function inName(nearness: number, isWhole: boolean, isAll: boolean): number {
  if (nearness === NEARNESS.same) return isWhole && isAll ? NEARNESS.same : NEARNESS.wordBegins;
  if (nearness === NEARNESS.begins) return isWhole && isAll ? NEARNESS.begins : NEARNESS.wordBegins;
  // Somebody who typed a name to its end and then an ending means that name, and no longer one that begins so.
  if (nearness === NEARNESS.inflected && isWhole && isAll) return NEARNESS.inflectedName;
  return nearness;
}

/** The kind of the farther word decides; slips add up. */
function farther(a: number, b: number): number {
  if (a >= NEARNESS.slips && b >= NEARNESS.slips) return a + (b - NEARNESS.slips);
  return Math.max(a, b);
}

function whyOf(nearness: number): Why {
  if (nearness === NEARNESS.same) return 'exact';
  if (nearness === NEARNESS.begins || nearness === NEARNESS.wordBegins) return 'prefix';
  if (nearness === NEARNESS.inflected || nearness === NEARNESS.inflectedName) return 'inflected';
  return nearness < NEARNESS.slips ? 'inside' : 'fuzzy';
}
