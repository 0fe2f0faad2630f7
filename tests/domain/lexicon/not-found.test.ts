import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../utils/domain/events';
import { parseEvent } from '../../../utils/domain/events.schema';
import { counted, forTheTeam, isCountable, type Missing, wanted } from '../../../utils/domain/lexicon/not-found';
import type { Term } from '../../../utils/domain/lexicon/term';

const NOW = '2026-11-20T12:00:00.000Z';
const missed = (by: string, day: string, ...words: Missing[]): StoredEvent => ({
  _id: `e:${by}:${day}`,
  v: 1,
  team: 'acme',
  kind: 'words missed',
  by,
  made: `${day}T08:00:00.000Z`,
  at: `${day}T08:00:00.000Z`,
  body: { words },
});
const listed = (over: Partial<Parameters<typeof wanted>[0]>) =>
  wanted({ own: [], events: [], terms: [], notOurs: new Map(), now: NOW, ...over }).map(
    ({ word, times }) => `${word} ${times}`,
  );

describe('counting', () => {
  test('goes by the word however it is spelled, the most wanted first', () => {
    const once = counted([], 'Nøkkelkunde');
    expect(counted(counted(once, 'x-ray'), 'nokkelkunde')).toEqual([
      { word: 'nokkelkunde', times: 2 },
      { word: 'x-ray', times: 1 },
    ]);
  });

  test('a word that is typed on counts once', () => {
    expect(counted(counted([], 'kvan'), 'kvantesprang', 'kvan')).toEqual([{ word: 'kvantesprang', times: 1 }]);
  });

  test.each([
    ['an address', 'anna@acme.example'],
    ['a telephone number', '+47 912 34 567'],
    ['a digit', 'plan b 2'],
    ['a link', 'https://x.example/a'],
    ['a site', 'acme.example'],
    ['a name', 'Ingrid Sørlie'],
    ['a name of three parts', 'Anne-Marie Van Dijk'],
    ['a sentence', 'call her back next week'],
    ['a pasted text', 'x'.repeat(61)],
    ['a letter', 'a'],
  ])('%s is not counted', (_what, typed) => expect(isCountable(typed)).toBe(false));

  test.each(['kvantesprang', 'MQL SAL', 'customer success', 'Kundereise', 'buying committee of four'])(
    'a word of the trade is counted: %s',
    (typed) => expect(isCountable(typed)).toBe(true),
  );

  test('a team is told words without capitals, and nothing that may not be counted, whatever was stored before', () => {
    expect(
      forTheTeam([
        { word: ' Nøkkelkunde ', times: 2 },
        { word: 'Ingrid Sørlie', times: 1 },
      ]),
    ).toEqual([{ word: 'nøkkelkunde', times: 2 }]);
  });
});

describe('what the team misses', () => {
  test('is the sum over everybody and this device, and says nothing of who', () => {
    const events = [
      missed('marte', '2026-11-18', { word: 'nøkkelkunde', times: 2 }, { word: 'churn rate', times: 4 }),
      missed('sam', '2026-11-19', { word: 'nokkelkunde', times: 3 }),
    ];
    const all = wanted({ own: [{ word: 'Nøkkelkunde', times: 1 }], events, terms: [], notOurs: new Map(), now: NOW });
    expect(all).toEqual([
      { word: 'Nøkkelkunde', times: 6 },
      { word: 'churn rate', times: 4 },
    ]);
  });

  test('a word that has become a term, a synonym or a form since is missed no more', () => {
    const term: Term = {
      id: 'key',
      term: { nb: 'Nøkkelkunde' },
      synonyms: { en: ['key account'] },
      forms: { nb: ['nøkkelkunder'] },
      meaning: {},
      owner: 'sales',
    };
    const words = ['nøkkelkunde', 'key account', 'nøkkelkunder', 'other'].map((word) => ({ word, times: 1 }));
    expect(listed({ events: [missed('marte', '2026-11-18', ...words)], terms: [term] })).toEqual(['other 1']);
  });

  test('what somebody said is not ours counts only from then on', () => {
    const events = [
      missed('marte', '2026-11-17', { word: 'bingo', times: 5 }),
      missed('marte', '2026-11-19', { word: 'bingo', times: 2 }),
    ];
    expect(listed({ events, notOurs: new Map([['bingo', '2026-11-18T00:00:00.000Z']]) })).toEqual(['bingo 2']);
  });

  test('fades after ninety days', () => {
    const events = [
      missed('marte', '2026-08-21', { word: 'old', times: 9 }),
      missed('marte', '2026-08-23', { word: 'new', times: 1 }),
    ];
    expect(listed({ events })).toEqual(['new 1']);
  });

  test('what a device sends against the rules is not shown', () => {
    expect(listed({ events: [missed('x', '2026-11-18', { word: 'anna@acme.example', times: 3 })] })).toEqual([]);
    for (const times of [0, -3, 1.5, 1e9]) {
      expect(parseEvent(missed('x', '2026-11-18', { word: 'a word', times })), String(times)).toBeNull();
    }
    expect(parseEvent(missed('x', '2026-11-18', { word: 'a word', times: 1 }))).not.toBeNull();
  });
});
