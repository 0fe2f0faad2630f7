/** Every kind describes a form whose every input can be edited, and has words for all of it. */
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { startingParams } from '../../../locales/starter/starting-params';
import { type Input, isUnfinished, numberTyped, withInput, withValues } from '../../../utils/domain/criteria/form';
import { allKinds, kindOf } from '../../../utils/domain/criteria/registry';
import { isUnfinishedCriterion } from '../../../utils/domain/criteria/unfinished';
import { countryGroups } from '../../../utils/domain/values/country-groups';
import { check, verdict } from './check';

const english = await parseMessagesFile(fileURLToPath(new URL('../../../locales/en.yml', import.meta.url)));
const words = new Set(english.map(({ key }) => key.join('.')));

/** Values that a person can bring about in an input, from empty to full. */
function edits(input: Input, params: Record<string, unknown>): unknown[] {
  switch (input.is) {
    case 'field':
    case 'choice':
      return [...input.of];
    case 'fields':
    case 'choices':
      return [[], input.of.slice(0, 1), [...input.of]];
    case 'number':
      return [0, 30, ...('needed' in input ? [] : [undefined])];
    case 'money':
      return [{ amount: 250_000, currency: 'NOK' }, undefined];
    case 'currency':
      return ['NOK', undefined];
    case 'yesNo':
      return [true, false];
    case 'text':
      return [{}, { nb: 'Hva?', fi: 'Mitä?' }];
    case 'list':
      return [[], [{ id: 'a', label: { en: 'A' }, words: ['a'] }]];
    case 'oneOfList':
      return (params[input.list] as { id: string }[]).map(({ id }) => id);
    case 'values':
      return [[], ['x'], ['nordics', 'NO']];
  }
}

const kinds = allKinds();

test('all nine kinds are there', () => {
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(
    'budget filledIn fresh needs oneOf question range role stage'.split(' '),
  );
});

describe.each(kinds)('$kind', ({ kind }) => {
  const { empty, form, params } = kindOf(kind)!;
  const isRight = (changed: unknown) => params.safeParse(changed).success;
  const start = empty() as Record<string, unknown>;

  test('starts with parameters that its own schema takes', () => {
    expect(params.parse(start)).toEqual(start);
  });

  test('keeps its parameters right whichever input is edited, one after the other', () => {
    // Twice, since an edit can bring about inputs that were not there before.
    let reached: Record<string, unknown>[] = [start];
    for (const _round of [1, 2]) {
      reached = reached.flatMap((from) =>
        form(from).flatMap((input) => edits(input, from).map((value) => withInput(from, input, value))),
      );
      expect(reached.filter((changed) => !isRight(changed))).toEqual([]);
    }
  });

  test('shows each of its parameters in an input, once', () => {
    const names = form(start).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const shown = form(start).flatMap((input) => (input.is === 'values' ? [input.name, input.synonyms] : [input.name]));
    expect(Object.keys(start).filter((name) => !shown.includes(name))).toEqual([]);
  });

  test('is unknown, never met or not met, while something that it needs is empty', () => {
    if (!form(start).some((input) => isUnfinished(start, input))) return;
    const everything = { country: 'Norge', notes: 'Trenger sporing.', stage: 'Qualified', email: 'a@b.no' };
    expect(check(kind, start, everything).state).toBe('unknown');
  });

  test('has words for itself, its inputs and their options', () => {
    const inputs = [start, ...form(start).flatMap((i) => edits(i, start).map((v) => withInput(start, i, v)))].flatMap(
      form,
    );
    const wanted = inputs.flatMap((input) => [
      `definition.inputs.${kind}.${input.name}`,
      ...(input.is === 'choice' || input.is === 'choices'
        ? input.of.map((option) => `definition.options.${input.name}.${option}`)
        : []),
      ...(input.is === 'number' && input.unit !== 'money' ? [`definition.units.${input.unit}`] : []),
    ]);
    expect([`definition.kinds.${kind}`, ...wanted].filter((key) => !words.has(key))).toEqual([]);
  });
});

test.each(['needs', 'stage'])('a new criterion of %s is finished and written in the team’s languages', (kind) => {
  const params = startingParams(kind, ['nb', 'fi']);
  expect(kindOf(kind)!.params.parse(params)).toEqual(params);
  expect(isUnfinishedCriterion({ kind, params })).toBe(false);
  const labels = Object.values(params as object).flatMap((value) => (Array.isArray(value) ? value : []));
  expect(labels.length).toBeGreaterThan(2);
  for (const { label } of labels) expect(Object.keys(label)).toEqual(['nb', 'fi']);
});

test('the stages that a team starts with are found under what CRMs call them', () => {
  const params = startingParams('stage', ['en']);
  expect(check('stage', params, { stage: 'Kvalificeret' }).state).toBe('met');
  expect(check('stage', params, { stage: 'Nieuw' }).state).toBe('notMet');
});

test('every group of countries has its name', () => {
  expect(countryGroups().filter((group) => !words.has(`definition.options.groups.${group}`))).toEqual([]);
});

test('another field takes its values along: countries are no industries', () => {
  const params = { field: 'country', values: ['NO'], synonyms: { NO: ['Noreg'] } };
  const [field] = kindOf('oneOf')!.form(params);
  expect(withInput(params, field!, 'industry')).toStrictEqual({ field: 'industry', values: [] });
});

test('people have no currency', () => {
  const params = { field: 'revenue', min: 1, currency: 'NOK' };
  const [field] = kindOf('range')!.form(params);
  expect(withInput(params, field!, 'employees')).toStrictEqual({ field: 'employees', min: 1 });
  expect(withInput(params, field!, 'profit')).toEqual({ field: 'profit', min: 1, currency: 'NOK' });
});

test("nobody's synonyms are no parameter", () => {
  const params = { field: 'country', values: ['NO'], synonyms: { NO: ['Noreg'] } };
  const values = kindOf('oneOf')!.form(params)[1] as Extract<Input, { is: 'values' }>;
  expect(withValues(params, values, ['SE'], {})).toStrictEqual({ field: 'country', values: ['SE'] });
});

test('a stage that was taken out of the order is to be chosen anew', () => {
  const params = { field: 'stage', order: [{ id: 'a', label: {}, words: [] }], atLeast: 'gone' };
  const form = kindOf('stage')!.form(params);
  expect(form.filter((input) => isUnfinished(params, input)).map(({ name }) => name)).toEqual(['atLeast']);
  expect(form.filter((input) => isUnfinished({ ...params, atLeast: 'a' }, input))).toEqual([]);
});

test.each([
  ['1.000', 'money', 1000],
  ['1,000', 'people', 1000],
  ['50 000 000', 'money', 50_000_000],
  ['1,5', 'money', 1.5],
  ['-200', 'money', -200],
  ['1,5', 'people', null],
  ['-1', 'days', null],
  ['', 'days', null],
  ['1e3', 'money', null],
  ['ten', 'people', null],
] as const)('%j typed as %s is %s', (text, unit, number) => {
  expect(numberTyped(text, unit)).toBe(number);
});

test('a filled-in check of no field is unknown, not met', () => {
  expect(verdict(check('filledIn', { fields: [], atLeast: 'all' }, {}))).toBe('notUnderstood');
});
