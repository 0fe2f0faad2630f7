import { expect, test } from 'vitest';
import {
  addCriterion,
  changeCriterion,
  moved,
  removeCriterion,
  toggled,
} from '../../../components/editor/definition/edit-definition';
import { starterAgreement } from '../../../locales/starter/agreement';
import { kindOf } from '../../../utils/domain/criteria/registry';
import { isUnfinishedCriterion } from '../../../utils/domain/criteria/unfinished';
import { definitionSchema } from '../../../utils/domain/definition.schema';

const { definition } = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const before = structuredClone(definition);

test('a criterion of a kind is added last, desirable, in the part that its kind speaks of', () => {
  const next = addCriterion(definition, kindOf('role')!, 'role-1', { nb: 'Rolle' });
  expect(next.criteria.at(-1)).toMatchObject({ id: 'role-1', kind: 'role', weight: 'should', part: 'contact' });
  expect(definitionSchema.safeParse(next).success).toBe(true);
  expect(definition).toEqual(before);
});

test('what is removed leaves the temperature rules too', () => {
  const next = removeCriterion(definition, 'action');
  expect(next.criteria.map(({ id }) => id)).not.toContain('action');
  expect(next.temperature).toEqual({ hot: { all: ['need'] }, warm: { all: [], any: ['need', 'budget'] } });
  expect(definition).toEqual(before);
});

test('a change of one criterion leaves the others the very same', () => {
  const next = changeCriterion(definition, { ...definition.criteria[1]!, weight: 'must' });
  expect(next.criteria[1]).toMatchObject({ id: 'size', weight: 'must' });
  expect(next.criteria[0]).toBe(definition.criteria[0]);
});

test('a criterion of an unknown kind is kept as it came', () => {
  const future = { ...definition.criteria[0]!, id: 'f', kind: 'telepathy', params: { deep: { thoughts: [1] } } };
  const withFuture = { ...definition, criteria: [...definition.criteria, future] };
  const next = removeCriterion(addCriterion(withFuture, kindOf('budget')!, 'b', {}), 'size');
  expect(next.criteria).toContainEqual(future);
  expect(isUnfinishedCriterion(future)).toBe(false);
});

test.each([
  [1, -1, 'bac'],
  [1, 1, 'acb'],
  [0, -1, 'abc'],
  [2, 1, 'abc'],
  [7, 1, 'abc'],
] as const)('number %i of abc moved by %i', (index, by, expected) => {
  expect(moved([...'abc'], index, by).join('')).toBe(expected);
});

test('ticking twice is as before', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(toggled(['a'], 'b'), 'b')).toEqual(['a']);
});

test('a question without its text is unfinished, and finished with it', () => {
  const [asked] = addCriterion({ ...definition, criteria: [] }, kindOf('question')!, 'q', {}).criteria;
  expect(isUnfinishedCriterion(asked!)).toBe(true);
  expect(isUnfinishedCriterion({ ...asked!, params: { text: { fi: 'Mitä?' } } })).toBe(false);
});
