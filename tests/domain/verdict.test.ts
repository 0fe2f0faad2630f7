import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../utils/domain/agreement';
import type { CriterionResult, CriterionState } from '../../utils/domain/criterion';
import { judge } from '../../utils/domain/verdict';

function result(weight: Criterion['weight'], part: Criterion['part'], state: CriterionState): CriterionResult {
  return { criterion: { id: part, kind: 'x', params: {}, weight, part, label: {} }, state, evidence: [], fields: [] };
}

describe('the verdict', () => {
  test('every must met: sales-ready', () => {
    expect(judge([result('must', 'target', 'met'), result('must', 'contact', 'met')]).verdict).toBe('ready');
  });

  test('an open should does not hold a lead back', () => {
    expect(judge([result('must', 'target', 'met'), result('should', 'budget', 'unknown')]).verdict).toBe('ready');
  });

  test('an open must: almost ready', () => {
    expect(judge([result('must', 'target', 'met'), result('must', 'need', 'unknown')]).verdict).toBe('almost');
  });

  test('a should that fails: almost ready', () => {
    expect(judge([result('must', 'target', 'met'), result('should', 'target', 'notMet')]).verdict).toBe('almost');
  });

  test('a must of the contact, the need or the budget fails: not ready yet', () => {
    expect(judge([result('must', 'target', 'met'), result('must', 'contact', 'notMet')]).verdict).toBe('notReady');
  });

  test('a must of the target group fails: outside the definition, whatever else is met', () => {
    expect(judge([result('must', 'target', 'notMet'), result('must', 'contact', 'notMet')]).verdict).toBe('outside');
  });

  test('more musts open than met: not ready yet', () => {
    const results = [
      result('must', 'target', 'met'),
      result('must', 'need', 'unknown'),
      result('must', 'contact', 'unknown'),
    ];
    expect(judge(results).verdict).toBe('notReady');
  });

  test('counts what fails and what is open', () => {
    const results = [
      result('must', 'target', 'met'),
      result('should', 'budget', 'notMet'),
      result('must', 'need', 'unknown'),
    ];
    expect(judge(results)).toEqual({ verdict: 'almost', met: 1, failing: 1, open: 1 });
  });
});
