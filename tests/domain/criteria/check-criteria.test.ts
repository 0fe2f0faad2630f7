import { expect, test } from 'vitest';
import { allKinds, kindOf } from '../../../utils/domain/criteria/registry';
import { check, verdict } from './check';

test('every kind is found by its name', () => {
  const names = allKinds().map(({ kind }) => kind);
  expect(names.sort()).toEqual(
    ['budget', 'filledIn', 'fresh', 'needs', 'oneOf', 'question', 'range', 'role', 'stage'].sort(),
  );
  for (const name of names) expect(kindOf(name)?.kind).toBe(name);
});

test.each([
  ['horoscope', { sign: 'virgo' }],
  ['constructor', {}],
  ['oneOf', { field: 'shoeSize', values: ['42'] }],
  ['oneOf', { field: 'country' }],
  ['oneOf', { field: 'country', values: ['NO'], within: 'km' }],
  ['range', { field: 'employees', min: '10' }],
  ['role', { functions: ['astrology'], seniority: [] }],
  ['question', null],
  ['question', undefined],
  ['budget', { level: 'maybe', amountCounts: true }],
])('%s with %j needs a newer version', (kind, params) => {
  const result = check(kind, params, { country: 'Norge', employees: '240' }, {}, 'yes');
  expect(verdict(result)).toBe('needsNewerVersion');
  expect(result.evidence).toEqual([]);
  expect(result.criterion.params).toBe(params);
});

test('where the page decides, a person who says otherwise is listed and does not decide', () => {
  const required = { level: 'required', amountCounts: false };
  const refuted = check('budget', required, { budget: '0' }, {}, 'yes');
  expect(verdict(refuted)).toBe('notMet');
  expect(refuted.evidence.map(({ from }) => from)).toEqual(['page', 'person']);
  const met = check('budget', required, { budget: '€500' }, {}, 'no');
  expect(verdict(met)).toBe('met');
  expect(met.evidence).toHaveLength(2);
});

test('where the page leaves it open, a person decides; what the page says is listed too', () => {
  const required = { level: 'required', amountCounts: false };
  const result = check('budget', required, { notes: 'Budget must be approved.' }, {}, 'yes');
  expect(verdict(result)).toBe('met');
  expect(result.evidence.map(({ from }) => from)).toEqual(['page', 'person']);
  expect(result.why).toBeUndefined();
});

test('nobody is asked about what only the page can tell', () => {
  const result = check('oneOf', { field: 'country', values: ['NO'] }, {}, {}, 'yes');
  expect(verdict(result)).toBe('notOnPage');
  expect(result.evidence).toEqual([]);
  expect(result.askable).toBeUndefined();
});
