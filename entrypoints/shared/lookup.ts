/** Looking a word up in what is kept; making it anew when nothing that fits is there. */
import { language } from '../../locales/words';
import { lookUp, type Options } from '../../utils/domain/lexicon/lookup';
import { type ShownTerm, shownAt } from '../../utils/domain/lexicon/shown-terms';
import { type Kept, keptLookup, keptStamp } from '../../utils/store/kept-lookup';

export interface FoundWords {
  found: ShownTerm[];
  more: boolean;
}

/** The best first. Reads nothing: whoever types has the answer in the same breath. */
export type SearchWords = (text: string, options?: Options) => FoundWords;

/** Reads what is kept, at the first call and whenever it was made anew since. */
export function followKeptWords(): () => Promise<SearchWords> {
  let opened: Promise<{ stamp: string | undefined; search: SearchWords }> | undefined;
  const open = async () => {
    const kept = await keptOrMade();
    return { stamp: kept?.stamp, search: searchIn(kept) };
  };
  return async () => {
    if (opened === undefined) opened = open();
    else if ((await opened).stamp !== (await keptStamp())) opened = open();
    return (await opened).search;
  };
}

function searchIn(kept: Kept | null): SearchWords {
  return (text, options) => {
    if (kept === null) return { found: [], more: false };
    const { found, more } = lookUp(kept.index, text, options);
    return { found: found.map(({ place }) => shownAt(kept.shown, place)), more };
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
