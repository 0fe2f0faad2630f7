import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { starterTerms } from '../../locales/starter/lexicon';
import { lookUp } from '../../utils/domain/lexicon/lookup';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import { shownAt, shownTerms } from '../../utils/domain/lexicon/shown-terms';
import type { Term } from '../../utils/domain/lexicon/term';
import { type Kept, keepLookup, keptLookup, keptStamp, keptTerms } from '../../utils/store/kept-lookup';
import { lookForNext, takeLookFor } from '../../utils/store/look-for';
import { countNotFound, notFound, notOurs, sayNotOurs } from '../../utils/store/not-found';
import { recentTerms, rememberTerm } from '../../utils/store/recent-terms';

beforeEach(() => fakeBrowser.reset());

const kept = (stamp: string, terms: readonly Term[]): Kept => {
  const placed = inPlaces(terms, 'nb');
  return { stamp, index: lookupIndex(placed, 'nb'), shown: shownTerms(placed, 'nb') };
};

describe('the kept lookup', () => {
  test('answers as the one that was made, with what is shown of each term', async () => {
    await keepLookup(kept('one', starterTerms), starterTerms);
    const { index, shown, stamp } = (await keptLookup())!;
    const { found } = lookUp(index, 'beslutingstaker');
    expect(shownAt(shown, found[0]!.place)).toMatchObject({ id: 'decisionMaker', name: 'beslutningstaker' });
    expect([stamp, await keptStamp()]).toEqual(['one', 'one']);
  });

  test('gives terms by their ids, those that are there, in the order of the ids', async () => {
    await keepLookup(kept('one', starterTerms), starterTerms);
    expect((await keptTerms(['mql', 'gone', 'lead'])).map(({ id }) => id)).toEqual(['mql', 'lead']);
  });

  test('fewer terms leave none of the old ones', async () => {
    await keepLookup(kept('one', starterTerms), starterTerms);
    await keepLookup(kept('two', starterTerms.slice(0, 2)), starterTerms.slice(0, 2));
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
