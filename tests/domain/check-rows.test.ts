import { describe, expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { AgreementVersion } from '../../utils/domain/agreement';
import { checkRows } from '../../utils/domain/check-rows';
import type { Field, RecordKind } from '../../utils/domain/lead';
import type { ListRow } from '../../utils/domain/page-report';
import { leadOf } from './lead-of';

const NOW = '2026-11-03T12:00:00.000Z';
const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
/** Without the questions that only a person answers. */
const seen = {
  ...agreement,
  definition: {
    ...agreement.definition,
    criteria: agreement.definition.criteria.filter(({ kind }) => kind !== 'question' && kind !== 'budget'),
  },
};
const version = (of = seen): AgreementVersion => ({ cite: '1:X', agreement: of, standing: 'signed' });

const row = (words: Partial<Record<Field, string>>, kind: RecordKind = 'lead'): ListRow => ({
  fields: leadOf(words).fields,
  key: null,
  kind,
  address: null,
});
const READY = { name: 'Ready', country: 'Norway', employees: '240', title: 'IT manager', email: 'a@b.example' };
const OUTSIDE = { ...READY, name: 'Outside', country: 'Spain' };
const NOT_READY = { ...READY, name: 'Not ready', title: 'Assistant' };
const ALMOST = { ...READY, name: 'Almost', employees: '3' };

const check = (rows: ListRow[], of = seen, pageLanguage: string | null = 'en') =>
  checkRows({ rows, pageLanguage, address: 'https://crm.example/leads', crm: 'generic' }, version(of), NOW);
const names = (rows: ListRow[]) =>
  check(rows).rows.map(({ row: { fields } }) => (fields.name as { words: string }).words);

describe('the rows of a list against the definition', () => {
  test('stand in the order of their verdicts, whatever the page’s own order', () => {
    const rows = [OUTSIDE, NOT_READY, ALMOST, READY].map((words) => row(words));
    expect(names(rows)).toEqual(['Ready', 'Almost', 'Not ready', 'Outside']);
    expect(check(rows).counts).toEqual({ ready: 1, almost: 1, notReady: 1, outside: 1 });
  });

  test('with one verdict stand by what fails and what is open, else as on the page', () => {
    const one = row({ ...READY, name: 'One open', email: '' });
    const two = row({ ...READY, name: 'Two open', email: '', employees: '' });
    const same = row({ ...READY, name: 'One open too', email: '' });
    expect(names([two, one, same])).toEqual(['One open', 'One open too', 'Two open']);
  });

  test('are unknown where the list has no such column, never refuted', () => {
    const [checked] = check([row({ name: 'Anna Berg', country: 'Norway', email: 'a@b.example' })]).rows;
    const states = Object.fromEntries(checked!.results.map(({ criterion, state }) => [criterion.id, state]));
    expect(states).toEqual({ country: 'met', size: 'unknown', role: 'unknown', reachable: 'met' });
    expect(checked!.judgement).toMatchObject({ verdict: 'almost', failing: 0, open: 2 });
  });

  test('what is unknown in all of them is said once, and only that', () => {
    const rows = [row({ ...READY, employees: '' }), row({ ...OUTSIDE, employees: '', title: '' })];
    expect(check(rows).unknown.map(({ id }) => id)).toEqual(['size']);
    expect(check([]).unknown).toEqual([]);
  });

  test('have no answers: a question that a person answers is open on each', () => {
    expect(check([row(READY)], agreement).unknown.map(({ id }) => id)).toEqual(['need', 'budget', 'action']);
  });

  test('that are companies or deals get no verdict', () => {
    const checked = check([row(READY, 'company'), row(READY, 'deal'), row(READY, 'contact')]);
    expect(checked.rows).toHaveLength(1);
    expect(checked.notLeads).toBe(2);
  });

  test('are understood in the page’s own language', () => {
    const params = { field: 'createdAt', days: 60 };
    const fresh = { id: 'fresh', kind: 'fresh', params, weight: 'must' as const, part: 'data' as const, label: {} };
    const dated = { ...seen, definition: { ...seen.definition, criteria: [fresh] } };
    const state = (language: string) =>
      check([row({ ...READY, createdAt: '05-10-2026' })], dated, language).rows[0]!.results[0]!.state;
    expect([state('nl'), state('en')]).toEqual(['met', 'unknown']);
  });
});
