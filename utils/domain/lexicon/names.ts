/** All the names a term goes by, ready to be compared with what somebody typed. */
import { LANGUAGES, type Language } from '../language';
import { fold, foldMarks, squash } from './folding';
import type { Term } from './term';

export interface Name {
  /** As written, in lower case. */
  written: string;
  folded: string;
  squashed: string;
  /** Squashed, but aa, ae and oe are left as they are: in "laed" they are a slip and no letter of the neighbours. */
  plain: string;
  words: string[];
  /** In the reader's language. */
  own: boolean;
  /** The term itself, not one of its synonyms. */
  main: boolean;
}

/** Also made of what somebody types, because a query is compared as a name is. */
export function nameOf(text: string, own: boolean, main: boolean): Name {
  const folded = fold(text);
  return {
    written: text.trim().toLowerCase(),
    folded,
    squashed: squash(folded),
    plain: squash(foldMarks(text)),
    words: folded === '' ? [] : folded.split(' '),
    own,
    main,
  };
}

/** The terms and synonyms of all languages; the reader's language first. */
export function namesOf(term: Term, language: Language): Name[] {
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  return languages.flatMap((one) => {
    const own = one === language;
    const main = term.term[one];
    const synonyms = term.synonyms?.[one] ?? [];
    return [...(main === undefined ? [] : [nameOf(main, own, true)]), ...synonyms.map((s) => nameOf(s, own, false))];
  });
}
