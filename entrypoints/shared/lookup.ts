/** Looking a word up in what is kept; making it anew when there are other events. */
import { language } from '../../locales/words';
import type { Why } from '../../utils/domain/lexicon/lookup';
import { lookUp } from '../../utils/domain/lexicon/lookup';
import type { Term } from '../../utils/domain/lexicon/term';
import { type Kept, keptLookup, keptTerms, keptTermsById } from '../../utils/store/kept-lookup';

export interface FoundWords {
  found: { term: Term; why: Why }[];
  more: boolean;
}

export interface KeptWords {
  /** The best first. @param quick only what can be had at once. */
  search(text: string, options?: { quick?: boolean; most?: number }): Promise<FoundWords>;
  byIds(ids: readonly string[]): Promise<Term[]>;
  /** Takes up what was kept meanwhile. */
  reopen(): Promise<void>;
}

export function openKeptWords(): KeptWords {
  let kept: Promise<Kept | null> = keptOrMade();
  /** Terms that were read, by place: from one key to the next most stay the same. */
  let read = new Map<number, Term>();
  const reopen = () => {
    read = new Map();
    kept = keptLookup();
    return kept;
  };

  const search: KeptWords['search'] = async (text, options = {}) => {
    const now = await kept;
    if (now === null) return { found: [], more: false };
    const { found, more } = lookUp(now.index, text, options);
    const known = read;
    const missing = found.map(({ place }) => place).filter((place) => !known.has(place));
    if (missing.length > 0) {
      const terms = await keptTerms(now.stamp, missing);
      if (terms === null) {
        await reopen();
        return search(text, options);
      }
      for (const [i, term] of terms.entries()) known.set(missing[i]!, term);
    }
    return { found: found.map(({ place, why }) => ({ term: known.get(place)!, why })), more };
  };

  return {
    search,
    byIds: async (ids) => {
      await kept;
      return keptTermsById(ids);
    },
    reopen: async () => {
      await reopen();
    },
  };
}

/** In another language than the browser's now, it was kept before the person changed that. */
async function keptOrMade(): Promise<Kept | null> {
  const kept = await keptLookup().catch(() => null);
  if (kept?.index.language === language()) return kept;
  const { refreshLookup } = await import('./lexicon');
  await refreshLookup();
  return keptLookup();
}
