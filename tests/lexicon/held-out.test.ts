/** The second table of look-ups: what a team's own words may expect of the search. */
import { describe, expect, it } from 'vitest';
import { starterTerms } from '../../locales/starter/lexicon';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { lookUp } from '../../utils/domain/lexicon/lookup';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import { heldOut } from './held-out-lookups';
import { lookups } from './lookups';
import { teamTerms } from './team-terms';

const terms = [...starterTerms, ...teamTerms];

const searches = Object.fromEntries(
  LANGUAGES.map((language) => {
    const placed = inPlaces(terms, language);
    const index = lookupIndex(placed, language);
    return [language, (typed: string) => lookUp(index, typed).found.map(({ place }) => placed[place]!.id)];
  }),
) as Record<Language, (typed: string) => string[]>;

/** The look-ups whose term is not among the first so many, as sentences. */
const notWithin = (first: number) =>
  heldOut.flatMap(([reader, typed, wanted]) => {
    const found = searches[reader](typed);
    return found.slice(0, first).includes(wanted)
      ? []
      : [`${reader} “${typed}”: ${wanted} wanted, got ${found.slice(0, 3)}`];
  });

describe('the second table of look-ups', () => {
  it('has thirty in each language, none of them in the first table, each about a term that is there', () => {
    for (const language of LANGUAGES) expect(heldOut.filter(([reader]) => reader === language)).toHaveLength(30);
    const known = new Set(lookups.map(([, typed]) => typed.toLowerCase()));
    expect(heldOut.filter(([, typed]) => known.has(typed.toLowerCase()))).toEqual([]);
    const ids = new Set(terms.map(({ id }) => id));
    expect(heldOut.filter(([, , wanted]) => !ids.has(wanted))).toEqual([]);
  });

  it('has the wanted term first at least 97 times of 100, and among the first three at least 99 times', () => {
    const [missed, far] = [notWithin(1), notWithin(3)];
    if (process.env.SAY) console.log(missed.join('\n'));
    expect(1 - missed.length / heldOut.length, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(1 - far.length / heldOut.length, far.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
