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
  const owners = new Map<string, { word: string; terms: Set<Term> }>();
  for (const term of terms) {
    for (const word of LANGUAGES.flatMap((one) => [term.term[one] ?? '', ...(term.synonyms?.[one] ?? [])])) {
      const key = squash(fold(word));
      if (key === '') continue;
      const known = owners.get(key);
      if (known) known.terms.add(term);
      else owners.set(key, { word, terms: new Set([term]) });
    }
    if (isEmpty(term.meaning)) found.push({ is: 'noMeaning', terms: [term] });
    for (const id of term.notSameAs ?? []) if (!ids.has(id)) found.push({ is: 'notThere', terms: [term], id });
  }
  for (const { word, terms: sharing } of owners.values()) {
    if (sharing.size < 2) continue;
    const all = [...sharing];
    const confused = all.some((one) => all.some((other) => one.notSameAs?.includes(other.id)));
    found.push({ is: confused ? 'selfConfused' : 'twice', word, terms: all });
  }
  return found;
}

const isEmpty = (text: LangText) => textIn(text, 'en').trim() === '';
