/** A search in terms that are at hand, for whoever has them all in memory. */
import type { Language } from '../language';
import { lookUp, type Why } from './lookup';
import { inPlaces, lookupIndex } from './lookup-index';
import type { Term } from './term';

export interface FoundTerm {
  term: Term;
  why: Why;
}

/** @returns the best first, each term once. */
export function termSearch(terms: readonly Term[], language: Language): (text: string, most?: number) => FoundTerm[] {
  const placed = inPlaces(terms, language);
  const index = lookupIndex(placed, language);
  return (text, most = 30) =>
    lookUp(index, text, { most }).found.map(({ place, why }) => ({ term: placed[place]!, why }));
}
