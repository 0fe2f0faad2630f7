/** One word of the shared lexicon (L1). */

import type { Instant } from '../events';
import type { LangText, Language } from '../language';

export interface Term {
  id: string;
  term: LangText;
  meaning: LangText;
  synonyms?: Partial<Record<Language, string[]>>;
  /** Ids of terms that it is often confused with. */
  notSameAs?: string[];
  owner: 'marketing' | 'sales' | 'both';
  /** When both sides last looked at it; absent: not yet. */
  reviewed?: Instant;
}
