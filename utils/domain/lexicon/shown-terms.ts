/**
 * What a list of terms shows of each, kept beside the index as one text: ten thousand terms are read at once in a few
 * milliseconds, and while somebody types nothing is read at all.
 */
import { LANGUAGES, type Language, textIn } from '../language';
import type { Term } from './term';

export interface ShownTerm {
  id: string;
  /** In the reader's language, or in the one there is. */
  name: string;
  /** Synonyms in the reader's language first, then the term in the other languages, each once; '' when there are none. */
  otherNames: string;
  meaning: string;
  owner: Term['owner'];
}

export interface ShownTerms {
  text: string;
  /** Where each place begins in `text`, and after the last the end. */
  starts: Uint32Array;
}

/** No text that a person writes has it: it stands between the parts of a term. */
const BETWEEN = '\u001f';

export function shownTerm(term: Term, language: Language): ShownTerm {
  const name = textIn(term.term, language);
  const others = LANGUAGES.filter((other) => other !== language).map((other) => term.term[other] ?? '');
  const names = new Set([...(term.synonyms?.[language] ?? []), ...others]);
  names.delete(name);
  names.delete('');
  return {
    id: term.id,
    name,
    otherNames: [...names].join(' · '),
    meaning: textIn(term.meaning, language),
    owner: term.owner,
  };
}

/** @param placed the terms in the order of their places. */
export function shownTerms(placed: readonly Term[], language: Language): ShownTerms {
  const starts = new Uint32Array(placed.length + 1);
  let at = 0;
  const parts = placed.map((term, place) => {
    const { id, name, otherNames, meaning, owner } = shownTerm(term, language);
    const part = [id, owner, name, otherNames, meaning].map((text) => text.replaceAll(BETWEEN, ' ')).join(BETWEEN);
    starts[place] = at;
    at += part.length;
    return part;
  });
  starts[placed.length] = at;
  return { text: parts.join(''), starts };
}

export function shownAt({ text, starts }: ShownTerms, place: number): ShownTerm {
  const [id, owner, name, otherNames, meaning] = text.slice(starts[place], starts[place + 1]).split(BETWEEN);
  return { id: id!, owner: owner as Term['owner'], name: name!, otherNames: otherNames!, meaning: meaning! };
}
