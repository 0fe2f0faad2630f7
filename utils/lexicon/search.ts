/** Finds terms of the lexicon while somebody types (L3): MiniSearch finds, `domain/lexicon/ranking` puts in order. */
import MiniSearch, { type Query } from 'minisearch';
import { type Language, textIn } from '../domain/language';
import { fold } from '../domain/lexicon/folding';
import { type Name, nameOf, namesOf } from '../domain/lexicon/names';
import { byMatch, type Match, matchName, type Why } from '../domain/lexicon/ranking';
import type { Term } from '../domain/lexicon/term';

export interface Found {
  term: Term;
  why: Why;
}

export interface LexiconSearch {
  /** The best first, each term once; nothing typed finds nothing. */
  search(text: string): Found[];
}

interface Entry {
  place: number;
  term: Term;
  shown: string;
  names: Name[];
  meaning: string;
}

/** Nobody looks up more than this; a pasted page must not keep the reader waiting. */
const LONGEST_QUERY = 100;

export function createLexiconSearch(terms: Term[], language: Language): LexiconSearch {
  const entries = terms.map((term, place): Entry => entryOf(term, place, language));
  const index = indexOf(entries);

  return {
    search(text) {
      const typed = nameOf(text.slice(0, LONGEST_QUERY), true, true);
      return entriesNear(index, typed)
        .map(({ place, score }) => ({ entry: entries[place]!, score }))
        .map(({ entry, score }) => ({ entry, match: matchName(typed, entry.names) ?? insideMeaning(score) }))
        .filter((found): found is { entry: Entry; match: Match } => found.match !== undefined)
        .sort((a, b) => byMatch(a.match, b.match) || a.entry.shown.localeCompare(b.entry.shown, language))
        .map(({ entry, match }) => ({ term: entry.term, why: match.why }));
    },
  };
}

function entryOf(term: Term, place: number, language: Language): Entry {
  return {
    place,
    term,
    shown: textIn(term.term, language),
    names: namesOf(term, language),
    // Only the meaning that the reader will see: a match in a text that is not shown would look like a mistake.
    meaning: fold(textIn(term.meaning, language)),
  };
}

function indexOf(entries: Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    idField: 'place',
    fields: ['names', 'meaning'],
    // Texts come folded, so that words are all that is between spaces.
    tokenize: (text) => text.split(' '),
    extractField: (entry, field) => {
      if (field === 'names') return entry.names.flatMap((name) => [name.folded, name.squashed]).join(' ');
      return field === 'place' ? entry.place : entry.meaning;
    },
  });
  index.addAll(entries);
  return index;
}

/** Every entry that may match, with a score for those whose meaning does. */
function entriesNear(index: MiniSearch<Entry>, typed: Name): { place: number; score: number | undefined }[] {
  const inMeaning = new Map<number, number>();
  for (const { id, score } of index.search(everyWord(typed), { prefix: (word) => word.length >= 3 })) {
    inMeaning.set(id, score);
  }
  // Wider than what `matchName` accepts: here two letters that changed places count as two slips.
  const inNames = index.search(
    { combineWith: 'OR', queries: [everyWord(typed), typed.squashed, typed.plain] },
    { fields: ['names'], prefix: true, fuzzy: (word) => (word.length < 4 ? false : word.length < 8 ? 2 : 3) },
  );
  const places = new Set<number>([...inNames.map((result) => result.id as number), ...inMeaning.keys()]);
  return [...places].map((place) => ({ place, score: inMeaning.get(place) }));
}

function everyWord(typed: Name): Query {
  return { combineWith: 'AND', queries: [typed.folded] };
}

function insideMeaning(score: number | undefined): Match | undefined {
  return score === undefined ? undefined : { why: 'meaning', order: [-score] };
}
