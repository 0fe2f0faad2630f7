/** The starter's own texts are written in all six languages, which the compiler checks; a team's texts need not be. */
import type { Language } from '../../utils/domain/language';

export type EveryLanguage<T = string> = Record<Language, T>;
