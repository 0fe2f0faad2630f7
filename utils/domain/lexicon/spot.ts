/** Finds the lexicon's words in the texts of a page (L2), also inflected, and the words that the team dropped. */
import { LANGUAGES, type Language } from '../language';
import { fold } from './folding';
import { isInflected } from './inflection';
import type { Lexicon } from './lexicon';
import type { Term } from './term';

export interface Spot {
  /** In UTF-16 units of the text that was given. */
  start: number;
  end: number;
  term: Term;
  /** The team no longer uses this word: dropped from the term, or with the whole term. */
  dropped: boolean;
}

interface Entry {
  words: string[];
  language: Language;
  term: Term;
  dropped: boolean;
  /** An acronym is one only in capitals: SAL and not the Norwegian "sal". */
  acronym: string | null;
}

/** Fewer letters are in too many words. */
const SHORTEST = 3;
const KEY_LETTERS = 4;
const LONGEST_GAP = 2;

/** @param languages of the page and of the reader; a word of another language would be a coincidence. */
export function spotter(
  { terms, history, dropped }: Pick<Lexicon, 'terms' | 'history' | 'dropped'>,
  languages: readonly Language[],
): (text: string) => Spot[] {
  const entries = new Map<string, Entry[]>();
  const taken = new Set<string>();
  const add = (term: Term, name: string, language: Language, isDropped: boolean) => {
    const words = wordsOf(name).map(({ word }) => word);
    const key = words[0]?.slice(0, KEY_LETTERS);
    if (key === undefined || words.join('').length < SHORTEST) return;
    const once = `${term.id} ${words.join(' ')}`;
    if (taken.has(once)) return;
    taken.add(once);
    const acronym = /^\p{Lu}{2,6}$/u.test(name) ? name : null;
    const known = entries.get(key) ?? [];
    known.push({ words, language, term, dropped: isDropped, acronym });
    entries.set(key, known);
  };
  const addNames = (term: Term, isDropped: boolean) => {
    for (const language of languages) {
      for (const name of namesIn(term, language)) add(term, name, language, isDropped);
    }
  };
  for (const term of terms) addNames(term, false);
  for (const term of dropped) addNames(term, true);
  const inUse = new Map(terms.map((term) => [term.id, term]));
  for (const [id, changes] of history) {
    const now = inUse.get(id);
    // The same key as a name in use is taken already: what is left was said once and no longer is.
    if (now)
      for (const { term } of changes)
        if (term)
          for (const language of languages) for (const name of namesIn(term, language)) add(now, name, language, true);
  }
  // The longest first: "hot lead" before "lead".
  for (const known of entries.values()) known.sort((a, b) => b.words.length - a.words.length);

  return (text) => {
    const words = wordsOf(text);
    const spots: Spot[] = [];
    for (let at = 0; at < words.length; at++) {
      const known = entries.get(words[at]!.word.slice(0, KEY_LETTERS));
      const entry = known?.find((one) => isHere(one, text, words, at));
      if (!entry) continue;
      const last = words[at + entry.words.length - 1]!;
      spots.push({ start: words[at]!.start, end: last.end, term: entry.term, dropped: entry.dropped });
      at += entry.words.length - 1;
    }
    return spots;
  };
}

interface Word {
  word: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function isHere(entry: Entry, text: string, words: readonly Word[], at: number): boolean {
  const { acronym, language } = entry;
  if (acronym !== null) return text.slice(words[at]!.start, words[at]!.end) === acronym;
  return entry.words.every((wanted, i) => {
    const word = words[at + i];
    if (word === undefined) return false;
    if (i > 0) {
      const gap = text.slice(words[at + i - 1]!.end, word.start);
      if (gap.length > LONGEST_GAP || !/^[\s\-–/'’.:]+$/u.test(gap)) return false;
    }
    if (word.word === wanted) return true;
    return wanted.length >= KEY_LETTERS && isInflected(fold(word.word), fold(wanted), 1 << LANGUAGES.indexOf(language));
  });
}

function namesIn(term: Term, language: Language): string[] {
  return [term.term[language] ?? '', ...(term.synonyms?.[language] ?? []), ...(term.forms?.[language] ?? [])].filter(
    (name) => name !== '',
  );
}
