/** Two hundred lookups in six languages: what must come first does, nearly always. */
import { describe, expect, it } from 'vitest';
import { starterTerms } from '../../locales/starter/lexicon';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { lookUp } from '../../utils/domain/lexicon/lookup';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import { LOOKUPS, lookups } from './lookups';

const searches = Object.fromEntries(
  LANGUAGES.map((language) => {
    const placed = inPlaces(starterTerms, language);
    const index = lookupIndex(placed, language);
    return [language, (typed: string) => lookUp(index, typed).found.map(({ place }) => placed[place]!.id)];
  }),
) as Record<Language, (typed: string) => string[]>;

/** How far from the top the wanted term is; 0 is first. */
const placeOf = ([reader, typed, first]: (typeof lookups)[number]) => {
  const at = searches[reader](typed).indexOf(first);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
};

describe('the table of lookups', () => {
  it('has at least 200, in every language, each about a term that is there', () => {
    expect(lookups.length).toBeGreaterThanOrEqual(200);
    expect(new Set(lookups.map(([reader]) => reader)).size).toBe(LANGUAGES.length);
    expect(new Set(lookups.map(([reader, typed]) => `${reader} ${typed}`)).size).toBe(lookups.length);
    const ids = starterTerms.map(({ id }) => id);
    for (const [, , first] of lookups) expect(ids).toContain(first);
  });

  it('comes first at least 97 times of 100, and among the first three at least 99 times', () => {
    const missed = lookups.map((lookup) => ({ lookup, at: placeOf(lookup) })).filter(({ at }) => at > 0);
    const said = missed.map(
      ({ lookup: [reader, typed, first], at }) =>
        `${reader} “${typed}”: ${first} at ${at}, got ${searches[reader](typed).slice(0, 3)}`,
    );
    if (process.env.SAY) console.log(said.join('\n'));
    expect(1 - missed.length / lookups.length, said.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(1 - missed.filter(({ at }) => at > 2).length / lookups.length, said.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each(Object.entries(LOOKUPS))('%s: at least nine of ten first', (_what, rows) => {
    const first = rows.filter((row) => placeOf(row) === 0).length;
    expect(first / rows.length).toBeGreaterThanOrEqual(0.9);
  });
});
