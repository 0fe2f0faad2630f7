/** What a lookup needs of all terms, for one reader's language, made once and kept: word lists, postings, numbers. */
import { LANGUAGES, type LangText, type Language, textIn } from '../language';
import { fold, foldMarks, squash } from './folding';
import { type Postings, postingsOf } from './postings';
import type { Term } from './term';
import { type WordList, wordList } from './word-list';

/** Grows when the shape changes: what was kept in another shape is made anew. */
export const INDEX_SHAPE = 2;

export interface LookupIndex {
  shape: number;
  language: Language;
  /** How many terms; a term's place is its number in the order of `terms` as they were given, sorted by what is shown. */
  size: number;
  /** The words of all names, and each name written as one word. */
  words: WordList;
  /** The words of each length, so that whoever made a slip is compared with those of about the same. */
  ofLength: Postings;
  /** The names in which a word stands; as one word: the name's number with `WHOLE` set. */
  inNames: Postings;
  /** Those that are no joined names: what is inside a joined name is a word of its own already. */
  singleWords: WordList;
  /** The number in `words` of each of them. */
  singles: Uint32Array;
  /** The languages of the names that a word stands in, a bit for each. */
  languages: Uint8Array;
  /** Of each name: its term's place, the kind of name, the length when written as one word, a hash of how it is written. */
  termOf: Uint32Array;
  kinds: Uint8Array;
  lengths: Uint8Array;
  written: Uint32Array;
  /** The words of the meanings that the reader sees, the terms in whose meaning they stand, and how long each is. */
  meaningWords: WordList;
  inMeanings: Postings;
  meaningLengths: Uint16Array;
}

/** Set in a posting where the word is the whole name. */
export const WHOLE = 0x8000_0000;
/** A name's kind: 0 the term itself, 1 a synonym, 2 a form; and 4 when it is in another language than the reader's. */
export const SYNONYM = 1;
export const FORM = 2;
export const FOREIGN = 4;

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
  const words = new Map<string, { places: number[]; languages: number; single: boolean }>();
  const names: { term: number; kind: number; length: number; written: number }[] = [];
  const addWord = (word: string, place: number, bit: number, single: boolean) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, { places: [place], languages: bit, single });
    else {
      known.languages |= bit;
      known.single ||= single;
      if (known.places.at(-1) !== place) known.places.push(place);
    }
  };
  const addName = (term: number, name: string, kind: number, of: Language) => {
    const number = names.length;
    const bit = 1 << LANGUAGES.indexOf(of);
    const one = squash(fold(name));
    if (one === '') return;
    names.push({
      term,
      kind: kind + (of === language ? 0 : FOREIGN),
      length: Math.min(one.length, 255),
      written: hashOf(name),
    });
    for (const folded of new Set([fold(name), foldMarks(name)])) {
      const parts = folded.split(' ');
      addWord(squash(folded), (number | WHOLE) >>> 0, bit, parts.length === 1);
      if (parts.length > 1) for (const part of parts) addWord(part, number, bit, true);
    }
  };

  const meanings = new Map<string, number[]>();
  const meaningLengths = new Uint16Array(placed.length);
  for (const [place, term] of placed.entries()) {
    for (const of of LANGUAGES) {
      if (term.term[of] !== undefined) addName(place, term.term[of], 0, of);
      for (const name of term.synonyms?.[of] ?? []) addName(place, name, SYNONYM, of);
      for (const name of term.forms?.[of] ?? []) addName(place, name, FORM, of);
    }
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
  const said = [...meanings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    shape: INDEX_SHAPE,
    language,
    size: placed.length,
    words: wordList(sorted.map(([word]) => word)),
    ofLength: postingsOf(byLength(sorted.map(([word]) => word))),
    inNames: postingsOf(sorted.map(([, { places }]) => places)),
    singleWords: wordList(singles.map(({ word }) => word)),
    singles: Uint32Array.from(singles, ({ i }) => i),
    languages: Uint8Array.from(sorted, ([, { languages }]) => languages),
    termOf: Uint32Array.from(names, ({ term }) => term),
    kinds: Uint8Array.from(names, ({ kind }) => kind),
    lengths: Uint8Array.from(names, ({ length }) => length),
    written: Uint32Array.from(names, ({ written }) => written),
    meaningWords: wordList(said.map(([word]) => word)),
    inMeanings: postingsOf(said.map(([, places]) => places)),
    meaningLengths,
  };
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
