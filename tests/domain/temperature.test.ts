import { describe, expect, it } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import type { CriterionResult, CriterionState } from '../../utils/domain/criterion';
import { temperatureOf } from '../../utils/domain/temperature';

/** Results by criterion: `results({ need: 'met' })`. */
function results(states: Record<string, CriterionState>): CriterionResult[] {
  return Object.entries(states).map(([id, state]) => ({
    criterion: { id, kind: 'question', params: {}, weight: 'should', part: 'need', label: {} },
    state,
    evidence: [],
    fields: [],
  }));
}

describe('the temperature of the starter agreement', () => {
  const rules = starterAgreement({ id: 'utc', zone: 'UTC', weekly: {} }).definition.temperature;

  it.each([
    [{ action: 'met', need: 'met' }, 'hot'],
    [{ action: 'met', need: 'unknown' }, 'warm'],
    [{ action: 'met', need: 'notMet' }, 'warm'],
    [{ action: 'unknown', need: 'met' }, 'warm'],
    [{ budget: 'met' }, 'warm'],
    [{ action: 'unknown', need: 'unknown', budget: 'unknown' }, 'cold'],
    [{ action: 'notMet', need: 'notMet', budget: 'notMet' }, 'cold'],
    [{ country: 'met', role: 'met' }, 'cold'],
    [{}, 'cold'],
  ] as const)('%j is %s', (states, temperature) => {
    expect(temperatureOf(results(states), rules)).toBe(temperature);
  });
});

describe('a rule for the temperature', () => {
  const warm = { all: ['never'] };

  it('wants all of `all` and at least one of `any`', () => {
    const hot = { all: ['a'], any: ['b', 'c'] };
    expect(temperatureOf(results({ a: 'met' }), { hot, warm })).toBe('cold');
    expect(temperatureOf(results({ b: 'met', c: 'met' }), { hot, warm })).toBe('cold');
    expect(temperatureOf(results({ a: 'met', c: 'met' }), { hot, warm })).toBe('hot');
  });

  it('never counts a criterion that does not exist as met', () => {
    expect(temperatureOf(results({ a: 'met' }), { hot: { all: ['a', 'gone'] }, warm })).toBe('cold');
    expect(temperatureOf(results({ a: 'met' }), { hot: { all: ['a'], any: ['gone'] }, warm })).toBe('cold');
  });

  it('demands nothing by an empty list beside a filled one', () => {
    expect(temperatureOf(results({ a: 'met' }), { hot: { all: ['a'], any: [] }, warm })).toBe('hot');
  });

  it('with nothing in it holds for no lead, so that an emptied rule does not make every lead hot', () => {
    expect(temperatureOf(results({ a: 'met' }), { hot: { all: [] }, warm: { all: [], any: [] } })).toBe('cold');
  });
});
