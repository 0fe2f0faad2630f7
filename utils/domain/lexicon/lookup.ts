/**
 * Finds terms while somebody types (L3): exact before the beginning of a word, before an inflection, a part of a
 * compound, a slip of the finger, and at last the words inside meanings.
 */
import { fold, foldMarks, squash } from './folding';
import { FOREIGN, hashOf, type LookupIndex, WHOLE } from './lookup-index';
import { NEARNESS, nearWords } from './near-words';
import { searchMeanings } from './search-meanings';
import { type Smallest, smallest } from './smallest';

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
  const near = inNames(index, typed, true);
  // What is further away comes after all of these, and only costs time when they fill the list already.
  const isFull = near.seen.length >= most;
  const atOnce: Lookup = { found: named(near, most), more: near.seen.length > most };
  near.done();
  if (quick || isFull) return atOnce;
  const best = inNames(index, typed, false);
  const byName = named(best, most);
  const inMeaning = searchMeanings(index, fold(typed), most, (place) => best.of(place) !== undefined);
  const found = [...byName, ...inMeaning.map((place): Found => ({ place, why: 'meaning' }))];
  const more = best.seen.length > most || found.length > most;
  best.done();
  return { found: found.slice(0, most), more };
}

/** The terms that have a name near to what was typed, by their best rank. */
function inNames(index: LookupIndex, typed: string, quick: boolean): Smallest {
  const best = smallest(index.size);
  const written = hashOf(typed);
  for (const reading of readingsOf(typed)) {
    const near = namesNear(index, reading, quick);
    for (const name of near.seen) best.add(index.termOf[name]!, rankOf(index, name, near.of(name)!, written));
    near.done();
  }
  return best;
}

function named(ranks: Smallest, most: number): Found[] {
  return bestOf(ranks, most).map(([place, rank]) => ({ place, why: whyOf(rank) }));
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

/** Names in which every typed word has one that is near, by how near the farthest is. */
function namesNear(index: LookupIndex, { words, joined }: Reading, quick: boolean): Smallest {
  const { starts, places } = index.inNames;
  let near: Smallest | undefined;
  for (const word of words) {
    const now = smallest(index.termOf.length);
    const found = nearWords(index, word, { quick, joined });
    for (const i of found.seen) {
      const nearness = found.of(i)!;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const posting = places[at]!;
        const name = (posting & ~WHOLE) >>> 0;
        const before = near === undefined ? 0 : near.of(name);
        if (before === undefined) continue;
        now.add(name, farther(before, inName(nearness, posting >= WHOLE, words.length === 1)));
      }
    }
    found.done();
    near?.done();
    near = now;
    if (near.seen.length === 0) break;
  }
  return near ?? smallest(0);
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

/** Smaller is better: how near, spelled the same, the reader's language, a term before a synonym before a form, short. */
function rankOf(index: LookupIndex, name: number, nearness: number, written: number): number {
  const kind = index.kinds[name]!;
  const spelled = nearness === NEARNESS.same && index.written[name] !== written ? 1 : 0;
  const foreign = kind & FOREIGN ? 1 : 0;
  return ((((nearness * 2 + spelled) * 2 + foreign) * 4 + (kind & ~FOREIGN)) * 256 + index.lengths[name]!) | 0;
}

const RANKS_OF_ONE = 2 * 2 * 4 * 256;

function whyOf(rank: number): Why {
  const nearness = Math.floor(rank / RANKS_OF_ONE);
  if (nearness === NEARNESS.same) return 'exact';
  if (nearness === NEARNESS.begins || nearness === NEARNESS.wordBegins) return 'prefix';
  if (nearness === NEARNESS.inflected || nearness === NEARNESS.inflectedName) return 'inflected';
  return nearness < NEARNESS.slips ? 'inside' : 'fuzzy';
}

/** The smallest ranks, equal ones by place: places are in alphabetical order. */
function bestOf(ranks: Smallest, most: number): [place: number, rank: number][] {
  const kept: [number, number][] = [];
  for (const place of ranks.seen) {
    const entry: [number, number] = [place, ranks.of(place)!];
    if (kept.length === most && !isBetter(entry, kept[most - 1]!)) continue;
    let at = kept.length;
    while (at > 0 && isBetter(entry, kept[at - 1]!)) at -= 1;
    kept.splice(at, 0, entry);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

function isBetter([placeA, a]: [number, number], [placeB, b]: [number, number]): boolean {
  return a < b || (a === b && placeA < placeB);
}
