import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { starterTerms } from '../../locales/starter/lexicon';
import { lookUp } from '../../utils/domain/lexicon/lookup';
import { inPlaces, lookupIndex } from '../../utils/domain/lexicon/lookup-index';
import { keepLookup, keptLookup, keptStamp, keptTerms, keptTermsById } from '../../utils/store/kept-lookup';
import { lookForNext, takeLookFor } from '../../utils/store/look-for';
import { countNotFound, forgetNotFound, notFound } from '../../utils/store/not-found';
import { recentTerms, rememberTerm } from '../../utils/store/recent-terms';

beforeEach(() => fakeBrowser.reset());

describe('the kept lookup', () => {
  const placed = inPlaces(starterTerms, 'nb');
  const index = lookupIndex(placed, 'nb');

  test('answers as the one that was made', async () => {
    await keepLookup({ stamp: 'one', index }, placed);
    const kept = (await keptLookup())!;
    const { found } = lookUp(kept.index, 'beslutingstaker');
    const terms = await keptTerms('one', [found[0]!.place]);
    expect(terms?.[0]?.id).toBe('decisionMaker');
    expect((await keptTermsById(['mql', 'gone', 'lead'])).map(({ id }) => id)).toEqual(['mql', 'lead']);
  });

  test('gives no terms of another index than the one that was asked', async () => {
    await keepLookup({ stamp: 'two', index }, placed);
    expect(await keptTerms('one', [0])).toBeNull();
    expect(await keptStamp()).toBe('two');
  });

  test('fewer terms leave none of the old ones', async () => {
    await keepLookup({ stamp: 'three', index: lookupIndex(placed.slice(0, 2), 'nb') }, placed.slice(0, 2));
    expect(await keptTerms('three', [0, 1])).toHaveLength(2);
    expect(await keptTerms('three', [2])).toBeNull();
    expect(await keptTermsById([placed[5]!.id])).toEqual([]);
  });
});

describe('what is this person’s alone', () => {
  test('the terms opened lately, the newest first, each once, at most eight', async () => {
    for (const id of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) await rememberTerm(id);
    expect(await recentTerms()).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
  });

  test('words that were not found, counted and forgotten', async () => {
    await countNotFound('kvan', null);
    await countNotFound('kvantesprang', 'kvan');
    await countNotFound('anna@acme.example', null);
    expect(await notFound()).toEqual([{ word: 'kvantesprang', times: 1 }]);
    await forgetNotFound('kvantesprang');
    expect(await notFound()).toEqual([]);
  });

  test('a word on its way is taken once', async () => {
    await lookForNext('  churn  ');
    expect([await takeLookFor(), await takeLookFor()]).toEqual(['churn', '']);
  });
});
