/** The searches that are compared: ours, MiniSearch, Fuse and uFuzzy, each set up as its makers advise for such data. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { LANGUAGES, type Language, textIn } from '../../utils/domain/language';
import { foldMarks } from '../../utils/domain/lexicon/folding';
import { lookUp } from '../../utils/domain/lexicon/lookup';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import type { Term } from '../../utils/domain/lexicon/term';

/** Ids of the terms found, the best first, at most 30. */
export type Search = (typed: string) => string[];

const MOST = 30;

interface Doc {
  id: string;
  own: string;
  names: string;
  meaning: string;
}

/** The same texts for all: the reader's names, all names with their forms, the meaning; without marks, as ours folds too. */
function docOf(term: Term, language: Language): Doc {
  const names = LANGUAGES.flatMap((one) => [
    term.term[one] ?? '',
    ...(term.synonyms?.[one] ?? []),
    ...(term.forms?.[one] ?? []),
  ]);
  const own = [term.term[language] ?? '', ...(term.synonyms?.[language] ?? [])];
  return {
    id: term.id,
    own: foldMarks(own.join(' ')),
    names: foldMarks(names.join(' ')),
    meaning: foldMarks(textIn(term.meaning, language)),
  };
}

export const PEERS: Record<string, (terms: readonly Term[], language: Language) => Search> = {
  ours(terms, language) {
    const placed = inPlaces(terms, language);
    const index = lookupIndex(placed, language);
    return (typed) => lookUp(index, typed, { most: MOST }).found.map(({ place }) => placed[place]!.id);
  },
  MiniSearch(terms, language) {
    const index = new MiniSearch<Doc>({ fields: ['own', 'names', 'meaning'] });
    index.addAll(terms.map((term) => docOf(term, language)));
    const options = { prefix: true, fuzzy: 0.2, boost: { own: 4, names: 2 }, combineWith: 'AND' as const };
    return (typed) =>
      index
        .search(foldMarks(typed), options)
        .slice(0, MOST)
        .map(({ id }) => id as string);
  },
  Fuse(terms, language) {
    const keys = [
      { name: 'own', weight: 4 },
      { name: 'names', weight: 2 },
      { name: 'meaning', weight: 1 },
    ];
    const index = new Fuse(
      terms.map((term) => docOf(term, language)),
      { keys, ignoreLocation: true, threshold: 0.3 },
    );
    return (typed) => index.search(foldMarks(typed), { limit: MOST }).map(({ item }) => item.id);
  },
  uFuzzy(terms, language) {
    const docs = terms.map((term) => docOf(term, language));
    const names = docs.map(({ own, names }) => `${own} ${names}`);
    const meanings = docs.map(({ meaning }) => meaning);
    const search = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    const inTexts = (texts: string[], typed: string) => {
      const [found, info, order] = search.search(texts, typed, 2, 1_000);
      if (!found) return [];
      return (info && order ? order.map((at) => info.idx[at]!) : found).map((at) => docs[at]!.id);
    };
    return (typed) => {
      const folded = foldMarks(typed);
      const byName = inTexts(names, folded);
      return [...new Set([...byName, ...(byName.length < MOST ? inTexts(meanings, folded) : [])])].slice(0, MOST);
    };
  },
};
