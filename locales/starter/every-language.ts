/** The starter's own texts are written in all six languages, which the compiler checks; a team's texts need not be. */
import type { Language } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';

export type EveryLanguage<T = string> = Record<Language, T>;

export type StarterTerm = Term & {
  term: EveryLanguage;
  meaning: EveryLanguage;
  synonyms: EveryLanguage<string[]>;
};
