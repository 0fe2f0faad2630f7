/** Differences in the words of the form, in six languages: no parameter's raw name, no id where there is a name. */
import { describe, expect, test, vi } from 'vitest';
import { valueInWords } from '../../../components/agreement/value-in-words';
import { placeInWords } from '../../../components/agreement/words';
import { starterAgreement } from '../../../locales/starter/agreement';
import type { Agreement, Criterion } from '../../../utils/domain/agreement';
import { diffAgreements } from '../../../utils/domain/agreement-diff';
import { LANGUAGES, type Language } from '../../../utils/domain/language';
import { wordsIn } from '../../locales/in-language';

const all = Object.fromEntries(await Promise.all(LANGUAGES.map(async (one) => [one, await wordsIn(one)])));
let reader: Language = 'en';
vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...rest: unknown[]) => all[reader](key, ...rest) } }));

const base = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });

/** Each change as the page shows it: place, old value, new value. */
function changes(language: Language, before: Agreement, change: (copy: Agreement) => unknown): string[] {
  reader = language;
  const after = structuredClone(before);
  change(after);
  return diffAgreements(before, after).map(({ path, before: old, after: now }) => {
    const [was, is] = [
      old === undefined ? '' : valueInWords(old, path, before),
      now === undefined ? '' : valueInWords(now, path, after),
    ];
    return `${placeInWords(path, after, before)}: ${was} → ${is}`.replaceAll(/[\u00a0\u202f]/g, ' ');
  });
}

const criterion = (kind: string, params: unknown): Criterion => ({
  id: 'x',
  kind,
  params,
  weight: 'must',
  part: 'target',
  label: { en: 'Check' },
});
const withCriterion = (kind: string, params: unknown): Agreement => ({
  ...base,
  definition: { ...base.definition, criteria: [criterion(kind, params)] },
});
const things = (...names: string[]) =>
  names.map((name) => ({ id: name, label: { en: name.toUpperCase() }, words: [] }));

/** Kind, parameters before and after, and what a reader in English sees. */
const EDITS: [string, Record<string, unknown>, Record<string, unknown>, string[]][] = [
  [
    'oneOf',
    { field: 'country', values: ['NO'] },
    { field: 'country', values: ['nordics', 'NL'] },
    [
      'Lead definition › Criteria › Check › How it is checked › Any of these values: Norway → The Nordics and Netherlands',
    ],
  ],
  [
    'oneOf',
    { field: 'industry', values: ['energy'] },
    { field: 'industry', values: ['energy'], synonyms: { energy: ['Kraft'] } },
    ['… › Your CRM also calls it:  → Energy: Kraft'],
  ],
  [
    'range',
    { field: 'revenue', min: 50_000_000, currency: 'NOK' },
    { field: 'revenue', min: 1_250_000, currency: 'EUR' },
    ['… › At least: NOK 50,000,000 → EUR 1,250,000', '… › Currency: “NOK” → “EUR”'],
  ],
  [
    'range',
    { field: 'employees', min: 10 },
    { field: 'employees', min: 1_000, max: 5_000 },
    ['… › At least: 10 people → 1,000 people', '… › At most:  → 5,000 people'],
  ],
  [
    'role',
    { functions: ['it'], seniority: [] },
    { functions: [], seniority: ['chief', 'head'] },
    ['… › Works with: IT → none chosen: any', '… › Level: none chosen: any → Top management and Head of department'],
  ],
  [
    'budget',
    { level: 'required', amountCounts: false },
    { level: 'preferred', amountCounts: true, minimum: { amount: 5e5, currency: 'NOK' } },
    [
      '… › A budget is: required → preferred',
      '… › A deal’s amount counts as a budget: no → yes',
      '… › At least:  → NOK 500,000',
    ],
  ],
  [
    'budget',
    { level: 'required', amountCounts: false, minimum: { amount: 1, currency: 'NOK' } },
    { level: 'required', amountCounts: false, minimum: { amount: 1, currency: 'EUR' } },
    ['… › At least: NOK 1 → EUR 1'],
  ],
  ['needs', { challenges: things('a') }, { challenges: things('a', 'b') }, ['… › Any of these challenges › B:  → B']],
  [
    'stage',
    { field: 'stage', order: things('a', 'b'), atLeast: 'a' },
    { field: 'status', order: things('a', 'b'), atLeast: 'b' },
    ['… › What on the page: Stage → Status', '… › Sales wants the dialogue from: A → B'],
  ],
  [
    'filledIn',
    { fields: ['email'], atLeast: 'all' },
    { fields: ['email', 'phone'], atLeast: 'any' },
    ['… › What must be filled in: Email → Email and Phone', '… › How many of them: All of them → At least one'],
  ],
  [
    'fresh',
    { field: 'lastActivity', days: 30 },
    { field: 'createdAt', days: 7 },
    ['… › What on the page: Last activity → Created', '… › Not older than: 30 days → 7 days'],
  ],
  [
    'question',
    { text: { en: 'Well?' } },
    { text: { en: 'Really?' } },
    ['… › The question › English: “Well?” → “Really?”'],
  ],
];

describe('the parameters of every kind', () => {
  test.each(EDITS)('%s', (kind, before, after, said) => {
    const prefix = 'Lead definition › Criteria › Check › How it is checked';
    const shown = changes('en', withCriterion(kind, before), ({ definition }) => {
      definition.criteria[0]!.params = after;
    });
    expect(shown).toEqual(said.map((line) => line.replace(/^…/, prefix)));
  });

  test.each(LANGUAGES)('no raw name of a parameter or of a choice is shown in %s', (language) => {
    for (const [kind, before, after] of EDITS) {
      const shown = changes(language, withCriterion(kind, before), ({ definition }) => {
        definition.criteria[0]!.params = after;
      });
      for (const line of shown) {
        for (const raw of [
          'functions',
          'seniority',
          'atLeast',
          'amountCounts',
          'minimum',
          'lastActivity',
          'nordics',
          'params',
        ])
          expect(line, line).not.toMatch(new RegExp(`\\b${raw}\\b`));
      }
    }
  });

  test('a kind that this version does not know is shown as it is', () => {
    const shown = changes('en', withCriterion('telepathy', { range: 3 }), ({ definition }) => {
      definition.criteria[0]!.params = { range: 4 };
    });
    expect(shown).toEqual(['Lead definition › Criteria › Check › How it is checked › range: 3 → 4']);
  });
});

describe('everything else', () => {
  test.each([
    ['en', 'Goals › Revenue › Where we want to be: nothing → EUR 2,500,000.50'],
    ['nb', 'Mål › Revenue › Hit vil vi: ingenting → 2 500 000,50 EUR'],
    ['nl', 'Doelen › Revenue › Hier willen we naartoe: niets → EUR 2.500.000,50'],
  ] as const)('money as it is written in %s', (language, said) => {
    const goal = {
      id: 'g',
      label: { en: 'Revenue' },
      unit: 'money',
      currency: 'EUR',
      baseline: null,
      target: null,
      steps: [],
      owner: 'both',
    } as const;
    const before = { ...base, goals: [{ ...goal, steps: [] }] };
    const [line] = changes(language, before, ({ goals }) => {
      goals[0]!.target = 2_500_000.5;
    });
    expect(line?.split(': ')[1]).toBe(said.split(': ')[1]);
  });

  test('steps of a goal, with their days', () => {
    const share = {
      id: 'g',
      label: { en: 'Won' },
      unit: 'share',
      baseline: null,
      target: 0.25,
      steps: [],
      owner: 'sales',
    } as const;
    const before = { ...base, goals: [{ ...share, steps: [] }] };
    const said = changes('en', before, ({ goals }) => {
      goals[0]!.steps = [{ by: '2027-03-31', value: 0.2 }];
      goals[0]!.owner = 'both';
    });
    expect(said).toEqual([
      'Goals › Won › Steps on the way: nothing → Mar 31, 2027: 20%',
      'Goals › Won › Owner: Sales → Both sides',
    ]);
  });

  test('who steps in, when, and after how long', () => {
    const said = changes('en', base, ({ sla }) => {
      Object.assign(sla.consequences[1]!, { on: 'lateFeedback', who: 'ceo' });
      sla.consequences[3]!.after = 2;
    });
    expect(said).toEqual([
      'If a promise is broken › Steps in and assigns the lead again. › When: First contact is late → Feedback is late',
      'If a promise is broken › Steps in and assigns the lead again. › Who steps in: The sales manager → The CEO',
      'If a promise is broken › Goes through the plan with sales and says what changes next month. › After: 1 month → 2 months in a row',
    ]);
  });

  test('a temperature’s rule names its criteria, and a weight its words', () => {
    const said = changes('en', base, ({ definition }) => {
      definition.temperature.hot.all = ['need'];
      definition.criteria[1]!.weight = 'must';
    });
    expect(said).toEqual([
      'Lead definition › Criteria › At least 10 employees › Must or should: Desirable → Must be met',
      'Lead definition › Temperature › Hot lead › All of these: Has asked for contact, a price or a demo and Has a problem that we can help with → Has a problem that we can help with',
    ]);
  });

  test('exchange rates, days and times', () => {
    const said = changes('en', base, (copy) => {
      copy.rates = { base: 'EUR', worth: { NOK: 0.087 } };
      copy.sla.calendars[0]!.closed = ['2026-12-24'];
      copy.privacy.retentionDays = 30;
      copy.validFrom = '2027-01-01';
    });
    expect(said).toEqual([
      'In force from: nothing → Jan 1, 2027',
      expect.stringMatching(/^Business hours › team › Days closed: {2}→ Dec 24, 2026$/),
      expect.stringMatching(/^Exchange rates: nothing → .*EUR.*NOK: 0\.087/),
      'Privacy › Readings of leads are kept for: 90 days → 30 days',
    ]);
  });

  test('a thing without words is told by its number, a first one of its kind too', () => {
    const goal = { id: 'k3j9', label: {}, unit: 'count', baseline: null, target: null, owner: 'both' } as const;
    const said = changes('en', base, ({ goals, sla }) => {
      goals.push({ ...goal, steps: [] });
      sla.leaveReasons.push({ id: 'x8x8', label: {} });
    });
    expect(said).toEqual([
      `Reasons to leave alone › #${base.sla.leaveReasons.length + 1}:  → nothing`,
      'Goals › #1:  → nothing',
    ]);
  });
});
