import { describe, expect, test } from 'vitest';
import { starterTerms } from '../../../locales/starter/lexicon';
import type { Language } from '../../../utils/domain/language';
import { contradictions } from '../../../utils/domain/lexicon/contradictions';
import { judgingDisagreements } from '../../../utils/domain/lexicon/disagreements';
import { lexiconOf } from '../../../utils/domain/lexicon/lexicon';
import { spotter } from '../../../utils/domain/lexicon/spot';
import type { Term } from '../../../utils/domain/lexicon/term';
import { eventOf } from '../event-of';
import { leadOf } from '../lead-of';

const starter = lexiconOf(starterTerms, []);
const spotted = (text: string, ...languages: Language[]) =>
  spotter(starter, languages)(text).map(({ term, start, end }) => [term.id, text.slice(start, end)]);

describe('words of the lexicon in a page’s text', () => {
  test.each([
    [
      'en',
      'A hot lead in the pipeline',
      [
        ['hotLead', 'hot lead'],
        ['pipeline', 'pipeline'],
      ],
    ],
    [
      'nb',
      'Leadet er i målgruppen',
      [
        ['lead', 'Leadet'],
        ['targetGroup', 'målgruppen'],
      ],
    ],
    [
      'sv',
      'Beslutsfattarna vill ha en offert',
      [
        ['decisionMaker', 'Beslutsfattarna'],
        ['proposal', 'offert'],
      ],
    ],
    [
      'fi',
      'Liidejä ostopolulla',
      [
        ['lead', 'Liidejä'],
        ['buyersJourney', 'ostopolulla'],
      ],
    ],
    [
      'nl',
      'Twee beslissers, één offerte',
      [
        ['decisionMaker', 'beslissers'],
        ['proposal', 'offerte'],
      ],
    ],
    ['en', 'The sales-ready lead', [['salesReady', 'sales-ready lead']]],
  ] as const)('%s: “%s”', (language, text, wanted) => {
    expect(spotted(text, language)).toEqual(wanted);
  });

  test('an acronym is one only in capitals', () => {
    expect(spotted('Et møte i en sal', 'nb')).toEqual([]);
    expect(spotted('Et SAL', 'nb')).toEqual([['sal', 'SAL']]);
  });

  test('only in the languages of page and reader, and never inside a longer word', () => {
    expect(spotted('Emne: møte', 'nb', 'en')).toEqual([]);
    expect(spotted('misleading', 'en')).toEqual([]);
    expect(spotted('hot, but the lead', 'en')).toEqual([['lead', 'lead']]);
  });

  test('a word that the team dropped is found, and belongs to what the team says now', () => {
    const lead = starterTerms.find(({ id }) => id === 'lead')!;
    const [joined, before, after] = [
      eventOf('person', { name: 'Marte', side: 'marketing' }),
      eventOf('term proposed', { term: { ...lead, synonyms: { en: ['suspect'] } } }),
      eventOf('term proposed', { term: { ...lead, synonyms: {} } }, { at: '2026-11-03T09:02:00.000Z' }),
    ];
    const accepted = eventOf('term accepted', { proposal: before._id }, { at: '2026-11-03T09:01:00.000Z' });
    const dropped = eventOf('term accepted', { proposal: after._id }, { at: '2026-11-03T09:03:00.000Z' });
    const lexicon = lexiconOf(starterTerms, [joined, before, accepted, after, dropped]);
    expect(spotter(lexicon, ['en'])('A suspect, or a lead')).toMatchObject([
      { term: { id: 'lead' }, dropped: true },
      { term: { id: 'lead' }, dropped: false },
    ]);
  });
});

describe('where the page and the team part ways', () => {
  const judged = { temperature: 'hot', verdict: 'ready' } as const;
  const lead = (rating: string, pageLanguage = 'en') => ({ ...leadOf({ rating }), pageLanguage });

  test('the page says warm, the rule says hot', () => {
    expect(judgingDisagreements(lead('Warm'), judged, [])).toEqual([{ is: 'temperature', words: 'Warm', rule: 'hot' }]);
    expect(judgingDisagreements(lead('Hot'), judged, [])).toEqual([]);
    expect(judgingDisagreements(lead('A+'), judged, [])).toEqual([]);
  });

  test('Danish “varm” is often the top of three: nothing is said about it', () => {
    expect(judgingDisagreements(lead('Varm', 'da'), judged, [])).toEqual([]);
    expect(judgingDisagreements(lead('Varm', 'nb'), judged, [])).toHaveLength(1);
  });

  test('the page calls it an MQL, and it does not meet the definition', () => {
    const status = leadOf({ status: 'mql' });
    const notReady = { temperature: 'cold', verdict: 'notReady' } as const;
    expect(judgingDisagreements(status, notReady, ['MQL'])).toEqual([{ is: 'notReady', words: 'mql' }]);
    expect(judgingDisagreements(status, { ...notReady, verdict: 'ready' }, ['MQL'])).toEqual([]);
  });
});

describe('what contradicts itself', () => {
  const term = (id: string, names: string[], more: Partial<Term> = {}): Term => ({
    id,
    term: { en: names[0]! },
    synonyms: { en: names.slice(1) },
    meaning: { en: 'm' },
    owner: 'both',
    ...more,
  });
  test('the starter does not', () => {
    expect(contradictions(starterTerms)).toEqual([]);
  });
  test.each([
    ['one word for two', [term('a', ['deal']), term('b', ['sale', 'Deal'])], 'twice'],
    [
      'not the same and the same word',
      [term('a', ['x', 'deal'], { notSameAs: ['b'] }), term('b', ['deal'])],
      'selfConfused',
    ],
    ['no meaning', [term('a', ['x'], { meaning: {} })], 'noMeaning'],
    ['a term that is not there', [term('a', ['x'], { notSameAs: ['gone'] })], 'notThere'],
  ])('%s', (_what, terms, is) => {
    expect(contradictions(terms).map((one) => one.is)).toEqual([is]);
  });
});
