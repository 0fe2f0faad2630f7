/** One word of the shared lexicon (L1). */

import type { Instant } from '../events';
import type { LangText, Language } from '../language';

export interface Term {
  id: string;
  term: LangText;
  meaning: LangText;
  synonyms?: Partial<Record<Language, string[]>>;
  /** Further written forms (inflections, plurals) that lookup finds and pages may show. */
  forms?: Partial<Record<Language, string[]>>;
  example?: LangText;
  /** Id of the criterion of the definition that it stands for; `definition` for the whole of it (an MQL). */
  criterion?: string;
  /** Ids of terms that it is often confused with. */
  notSameAs?: string[];
  owner: 'marketing' | 'sales' | 'both';
  /** When both sides last looked at it; absent: not yet. */
  reviewed?: Instant;
  /** Months between two looks at it (L4). */
  reviewEvery?: number;
}
