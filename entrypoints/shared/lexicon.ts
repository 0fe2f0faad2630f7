/** The team's lexicon as it is stored, and the index for lookups made from it. */
import { browser } from 'wxt/browser';
import { starterTerms } from '../../locales/starter/lexicon';
import { language } from '../../locales/words';
import type { StoredEvent } from '../../utils/domain/events';
import { glanceOf } from '../../utils/domain/lexicon/glance';
import { type Lexicon, lexiconOf } from '../../utils/domain/lexicon/lexicon';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import { shownTerms } from '../../utils/domain/lexicon/shown-terms';
import { keepLookup, keptStamp } from '../../utils/store/kept-lookup';
import { lexiconEvents, lexiconEventsStamp } from '../../utils/store/lexicon-events';

export interface TeamLexicon extends Lexicon {
  events: StoredEvent[];
}

export function lexiconFrom(events: StoredEvent[]): TeamLexicon {
  return { ...lexiconOf(starterTerms, events), events };
}

/** @throws StoreRefused */
export async function teamLexicon(): Promise<TeamLexicon> {
  return lexiconFrom(await lexiconEvents());
}

/**
 * Makes the index anew when there are other events, another language or another starter than it was made of. Two pages
 * that notice at once make it once.
 * @returns whether it was made.
 * @throws StoreRefused
 */
export function refreshLookup(): Promise<boolean> {
  return navigator.locks.request('leadpact:lookup', async () => {
    const stamp = `${browser.runtime.getManifest().version}|${language()}|${await lexiconEventsStamp()}`;
    if ((await keptStamp()) === stamp) return false;
    const lexicon = await teamLexicon();
    const { terms, events } = lexicon;
    const placed = inPlaces(terms, language());
    const kept = { stamp, index: lookupIndex(placed, language()), shown: shownTerms(placed, language()) };
    await keepLookup(kept, glanceOf(lexicon, placed, events, language()), terms);
    return true;
  });
}
