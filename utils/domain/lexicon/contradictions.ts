/** Where the lexicon contradicts itself: one word for two things, a thing without a meaning, a pointer to nothing. */
import { LANGUAGES, type LangText, textIn } from '../language';
import { fold, squash } from './folding';
import type { Term } from './term';

export type Contradiction =
  /** One word belongs to several terms. */
  | { is: 'twice'; word: string; terms: Term[] }
  /** They are said not to be the same, and share a word. */
  | { is: 'selfConfused'; word: string; terms: Term[] }
  | { is: 'noMeaning'; terms: [Term] }
  | { is: 'notThere'; terms: [Term]; id: string };

export function contradictions(terms: readonly Term[]): Contradiction[] {
  const found: Contradiction[] = [];
  const ids = new Set(terms.map(({ id }) => id));
  const owners = new Map<string, { word: string; terms: Term[] }>();
  for (const term of terms) {
    for (const { word, key } of wordsIn(term)) {
      const known = owners.get(key);
      if (known === undefined) owners.set(key, { word, terms: [term] });
      else if (known.terms.at(-1) !== term) known.terms.push(term);
    }
    if (isEmpty(term.meaning)) found.push({ is: 'noMeaning', terms: [term] });
    for (const id of term.notSameAs ?? []) if (!ids.has(id)) found.push({ is: 'notThere', terms: [term], id });
  }
  for (const { word, terms: all } of owners.values()) {
    if (all.length < 2) continue;
    const confused = all.some((one) => all.some((other) => one.notSameAs?.includes(other.id)));
    found.push({ is: confused ? 'selfConfused' : 'twice', word, terms: all });
  }
  return found;
}

/** By which a word is compared, kept with its term: of a list that is looked through again only what changed is new. */
const words = new WeakMap<Term, { word: string; key: string }[]>();

/** Called before, when nobody waits, it makes `contradictions` fast. */
export function wordsIn(term: Term): { word: string; key: string }[] {
  const known = words.get(term);
  if (known) return known;
  const found = LANGUAGES.flatMap((one) => [term.term[one] ?? '', ...(term.synonyms?.[one] ?? [])])
    .map((word) => ({ word, key: squash(fold(word)) }))
    .filter(({ key }) => key !== '');
  words.set(term, found);
  return found;
}

const isEmpty = (text: LangText) => textIn(text, 'en').trim() === '';
