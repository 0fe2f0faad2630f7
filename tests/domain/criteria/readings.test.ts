import { expect, test } from 'vitest';
import { checkCriterion } from '../../../utils/domain/criteria/check-criteria';
import { leadOf } from '../lead-of';

const check = (params: object, fields: Parameters<typeof leadOf>[0]) =>
  checkCriterion(
    { id: 'c', kind: 'range', params, weight: 'must', part: 'target', label: {} },
    { lead: leadOf(fields), answer: undefined, now: '2026-11-03T12:00:00.000Z' },
  );

test('an ambiguous number is unknown, with both readings to show', () => {
  const result = check({ field: 'revenue', min: 1_000 }, { revenue: '1.234' });
  expect(result).toMatchObject({ state: 'unknown', why: 'ambiguous' });
  expect([...result.readings!].sort()).toEqual(['1.234', '1234']);
});

test('both readings on the same side of the limit decide, and none is shown', () => {
  const result = check({ field: 'revenue', min: 1 }, { revenue: '1.234' });
  expect(result.state).toBe('met');
  expect(result.readings).toBeUndefined();
});
