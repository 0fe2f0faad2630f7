import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { starterTerms } from '../../locales/starter/lexicon';
import { glanceOf } from '../../utils/domain/lexicon/glance';
import { lexiconOf } from '../../utils/domain/lexicon/lexicon';
import { lookUp } from '../../utils/domain/lexicon/lookup';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import { shownAt, shownTerms } from '../../utils/domain/lexicon/shown-terms';
import type { Term } from '../../utils/domain/lexicon/term';
import { type Kept, keepLookup, keptGlance, keptLookup, keptStamp, keptTerms } from '../../utils/store/kept-lookup';
import { lookForNext, takeLookFor } from '../../utils/store/look-for';
import { countNotFound, notFound, notOurs, sayNotOurs } from '../../utils/store/not-found';
import { recentTerms, rememberTerm } from '../../utils/store/recent-terms';

beforeEach(() => fakeBrowser.reset());

const keep = (stamp: string, terms: readonly Term[]) => {
  const placed = inPlaces(terms, 'nb');
  const kept: Kept = { stamp, index: lookupIndex(placed, 'nb'), shown: shownTerms(placed, 'nb') };
  return keepLookup(kept, glanceOf(lexiconOf(terms, []), placed, [], 'nb'), terms);
};

describe('the kept lookup', () => {
  test('answers as the one that was made, with what is shown of each term', async () => {
    await keep('one', starterTerms);
    const { index, shown, stamp } = (await keptLookup())!;
    const { found } = lookUp(index, 'beslutingstaker');
    expect(shownAt(shown, found[0]!.place)).toMatchObject({ id: 'decisionMaker', name: 'beslutningstaker' });
    expect([stamp, await keptStamp()]).toEqual(['one', 'one']);
  });

  test('gives what the lexicon’s page shows first, in the lexicon’s own order', async () => {
    await keep('one', starterTerms);
    const { glance, shown } = (await keptGlance())!;
    const names = Array.from(glance.order, (place) => shownAt(shown, place).name);
    expect(names).toEqual(starterTerms.map(({ term }) => term.nb));
  });

  test('gives terms by their ids, those that are there, in the order of the ids', async () => {
    await keep('one', starterTerms);
    expect((await keptTerms(['mql', 'gone', 'lead'])).map(({ id }) => id)).toEqual(['mql', 'lead']);
  });

  test('fewer terms leave none of the old ones', async () => {
    await keep('one', starterTerms);
    await keep('two', starterTerms.slice(0, 2));
    expect((await keptLookup())!.index.size).toBe(2);
    expect(await keptTerms(starterTerms.map(({ id }) => id))).toHaveLength(2);
  });
});

describe('what is this person’s alone', () => {
  test('the terms opened lately, the newest first, each once, at most eight', async () => {
    for (const id of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) await rememberTerm(id);
    expect(await recentTerms()).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
  });

  test('words that were not found, counted and forgotten', async () => {
    await countNotFound('kvan', null, '2026-11-03');
    await countNotFound('kvantesprang', 'kvan', '2026-11-03');
    await countNotFound('anna@acme.example', null, '2026-11-03');
    expect(await notFound()).toEqual([{ word: 'kvantesprang', times: 1 }]);
    await sayNotOurs('Kvantesprang', '2026-11-03T10:00:00.000Z');
    expect(await notFound()).toEqual([]);
    expect([...(await notOurs())]).toEqual([['kvantesprang', '2026-11-03T10:00:00.000Z']]);
  });

  test('a word on its way is taken once', async () => {
    await lookForNext('  churn  ');
    expect([await takeLookFor(), await takeLookFor()]).toEqual(['churn', '']);
  });
});
