/** What a lookup needs of all terms, for one reader's language, made once and kept: word lists, postings, numbers. */
import { LANGUAGES, type LangText, type Language, textIn } from '../language';
import { fold, foldMarks, squash } from './folding';
import { type Postings, postingsOf } from './postings';
import type { Term } from './term';
import { lettersOf, type WordList, wordList } from './word-list';

/** Grows when the shape changes: what was kept in another shape is made anew. */
export const INDEX_SHAPE = 3;

export interface LookupIndex {
  shape: number;
  language: Language;
  /** How many terms; a term's place is its number in the order of `terms` as they were given, sorted by what is shown. */
  size: number;
  /** The words of all names, and each name written as one word. */
  words: WordList;
  /** The words of each length, so that whoever made a slip is compared with those of about the same. */
  ofLength: Postings;
  /** Which letters each of those has, in the same order. */
  lettersOfLength: Uint32Array;
  /** The names in which a word stands, each shifted by a bit that says whether it is a `PART` of the name. */
  inNames: Postings;
  /** Those that are no joined names: what is inside a joined name is a word of its own already. */
  singleWords: WordList;
  /** The number in `words` of each of them. */
  singles: Uint32Array;
  /** The languages of the names that a word stands in, a bit for each. */
  languages: Uint8Array;
  /**
   * Of each name: its term's place, and a hash of how it is written. Names are numbered in the order in which they are
   * shown when they match alike: the reader's language, a term before a synonym before a form, short, by place.
   */
  termOf: Uint32Array;
  written: Uint32Array;
  /** The words of the meanings that the reader sees, the terms in whose meaning they stand, and how long each is. */
  meaningWords: WordList;
  inMeanings: Postings;
  meaningLengths: Uint16Array;
}

/** A posting is a name's number, shifted by the one bit that says that the word is one of several in the name. */
export const PART = 1;
/** Among longer ones the length says nothing. */
const LONGEST_COMPARED = 255;

/** The terms in the order of their places: by the name that the reader sees. */
export function inPlaces(terms: readonly Term[], language: Language): Term[] {
  const order = new Intl.Collator(language);
  return terms
    .map((term) => ({ term, shown: textIn(term.term, language) }))
    .sort((a, b) => order.compare(a.shown, b.shown))
    .map(({ term }) => term);
}

/** @param placed the terms in the order of their places. */
export function lookupIndex(placed: readonly Term[], language: Language): LookupIndex {
  const names = placed.flatMap((term, place) => namesOf(term, place, language)).sort((a, b) => a.order - b.order);
  const words = new Map<string, { postings: number[]; languages: number; single: boolean }>();
  const addWord = (word: string, posting: number, bit: number, single: boolean) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, { postings: [posting], languages: bit, single });
    else {
      known.languages |= bit;
      known.single ||= single;
      if (known.postings.at(-1) !== posting) known.postings.push(posting);
    }
  };
  for (const [number, { name, folded: own, of }] of names.entries()) {
    const bit = 1 << LANGUAGES.indexOf(of);
    for (const folded of new Set([own, foldMarks(name)])) {
      const parts = folded.split(' ');
      addWord(squash(folded), number << 1, bit, parts.length === 1);
      if (parts.length > 1) for (const part of parts) addWord(part, (number << 1) | PART, bit, true);
    }
  }

  const meanings = new Map<string, number[]>();
  const meaningLengths = new Uint16Array(placed.length);
  for (const [place, term] of placed.entries()) {
    const said = wordsOfText(meaningShown(term.meaning, language));
    meaningLengths[place] = Math.min(said.length, 65_535);
    for (const word of new Set(said)) {
      const known = meanings.get(word);
      if (known) known.push(place);
      else meanings.set(word, [place]);
    }
  }

  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const singles = sorted.flatMap(([word, { single }], i) => (single ? [{ word, i }] : []));
  const ofLength = postingsOf(byLength(sorted.map(([word]) => word)));
  const said = [...meanings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    shape: INDEX_SHAPE,
    language,
    size: placed.length,
    words: wordList(sorted.map(([word]) => word)),
    ofLength,
    lettersOfLength: ofLength.places.map((i) => lettersOf(sorted[i]![0])),
    inNames: postingsOf(sorted.map(([, { postings }]) => postings)),
    singleWords: wordList(singles.map(({ word }) => word)),
    singles: Uint32Array.from(singles, ({ i }) => i),
    languages: Uint8Array.from(sorted, ([, { languages }]) => languages),
    termOf: Uint32Array.from(names, ({ place }) => place),
    written: Uint32Array.from(names, ({ name }) => hashOf(name)),
    meaningWords: wordList(said.map(([word]) => word)),
    inMeanings: postingsOf(said.map(([, places]) => places)),
    meaningLengths,
  };
}

interface Name {
  name: string;
  folded: string;
  place: number;
  of: Language;
  /** Smaller comes first among names that match alike; equal ones by place. */
  order: number;
}

function namesOf(term: Term, place: number, reader: Language): Name[] {
  return LANGUAGES.flatMap((of) => {
    const own = term.term[of];
    const byKind = [own === undefined ? [] : [own], term.synonyms?.[of] ?? [], term.forms?.[of] ?? []];
    return byKind.flatMap((names, kind) =>
      names.flatMap((name): Name[] => {
        const folded = fold(name);
        const length = Math.min(squash(folded).length, LONGEST_COMPARED);
        const order = ((of === reader ? 0 : 1) * byKind.length + kind) * (LONGEST_COMPARED + 1) + length;
        return length === 0 ? [] : [{ name, folded, place, of, order }];
      }),
    );
  });
}

function byLength(words: readonly string[]): number[][] {
  const lists: number[][] = [];
  for (const [i, { length }] of words.entries()) {
    while (lists.length <= length) lists.push([]);
    lists[length]!.push(i);
  }
  return lists;
}

/** Only the meaning that the reader will see: a match in a text that is not shown would look like a mistake. */
const meaningShown = (meaning: LangText, language: Language) => textIn(meaning, language);

function wordsOfText(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Tells two spellings apart that fold to the same word (FNV-1a, 32 bits). */
export function hashOf(name: string): number {
  const written = name.trim().toLowerCase();
  let hash = 0x811c9dc5;
  for (let i = 0; i < written.length; i++) hash = Math.imul(hash ^ written.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
