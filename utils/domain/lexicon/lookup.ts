/**
 * Finds terms while somebody types (L3): exact before the beginning of a word, before an inflection, a part of a
 * compound, a slip of the finger, and at last the words inside meanings.
 */
import { fold, foldMarks, squash } from './folding';
import { hashOf, type LookupIndex, PART } from './lookup-index';
import { type How, NEARNESS, nearWords } from './near-words';
import { searchMeanings } from './search-meanings';
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
 * whether it is spelled otherwise, and the name's own number, which has the rest. Below 2^30 for seventeen million names.
 */
const SPELLED_OTHERWISE = 2 ** 24;
const NEARER = 2 * SPELLED_OTHERWISE;

/** The terms that have a name near to what was typed, the best first, at most so many. */
function inNames(index: LookupIndex, typed: string, most: number, quick: boolean): Found[] {
  const written = hashOf(typed);
  const matches = readingsOf(typed).flatMap((reading) => {
    const { names, nearness } = namesNear(index, reading, quick);
    return names.map((name, i) => {
      const isOther = nearness[i] === NEARNESS.same && index.written[name] !== written;
      return nearness[i]! * NEARER + (isOther ? SPELLED_OTHERWISE : 0) + name;
    });
  });
  const found = new Map<number, Found>();
  for (const match of new Uint32Array(matches).sort()) {
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

/** Two runs of the same length; a name may stand there more than once. */
interface Near {
  names: number[];
  nearness: number[];
}

/** The names in which every typed word has one that is near, and how near the farthest is. */
function namesNear(index: LookupIndex, { words, joined }: Reading, quick: boolean): Near {
  const how = { quick, joined };
  // The longest is in the fewest names: the others are looked for in those.
  const [longest = '', ...others] = words.toSorted((a, b) => b.length - a.length);
  let near = namesWith(index, longest, how, words.length === 1, every(index.termOf.length));
  for (const word of others) {
    if (near.names.length === 0) break;
    near = among(near, index.termOf.length, (nearSoFar) => namesWith(index, word, how, false, nearSoFar));
  }
  return near;
}

/** @param nearSoFar of each name how near it is by the words before, plus one; 0: not near. */
function namesWith(index: LookupIndex, word: string, how: How, isAll: boolean, nearSoFar: Uint8Array): Near {
  const { starts, places } = index.inNames;
  const names: number[] = [];
  const nearness: number[] = [];
  const take = (from: number, to: number, near: number) => {
    const asName = inName(near, true, isAll);
    const asPart = inName(near, false, isAll);
    for (let at = from; at < to; at++) {
      const posting = places[at]!;
      const name = posting >> 1;
      const before = nearSoFar[name]!;
      if (before === 0) continue;
      names.push(name);
      nearness.push(farther(before - 1, posting & PART ? asPart : asName));
    }
  };
  const [from, to] = beginningWith(index.words, word);
  const isThere = from < to && lengthAt(index.words, from) === word.length;
  const longer = isThere ? from + 1 : from;
  take(starts[from]!, starts[longer]!, NEARNESS.same);
  take(starts[longer]!, starts[to]!, NEARNESS.begins);
  nearWords(index, word, how, (i, near) => take(starts[i]!, starts[i + 1]!, near));
  return { names, nearness };
}

/** Kept from key to key: a new one of each would keep the collector busy. `clean` holds nothing but 0 between lookups. */
let full = new Uint8Array(0);
let clean = new Uint8Array(0);

function every(size: number): Uint8Array {
  if (full.length < size) full = new Uint8Array(size).fill(1);
  return full;
}

function among({ names, nearness }: Near, size: number, look: (nearSoFar: Uint8Array) => Near): Near {
  if (clean.length < size) clean = new Uint8Array(size);
  for (const [i, name] of names.entries()) {
    const known = clean[name]!;
    if (known === 0 || nearness[i]! < known - 1) clean[name] = nearness[i]! + 1;
  }
  const found = look(clean);
  for (const name of names) clean[name] = 0;
  return found;
}

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
