import { describe, expect, test } from 'vitest';
import { remindsToExport } from '../../utils/domain/export-reminder';

const entries = { count: 3, first: '2026-11-02T09:00:00.000Z' };

describe('a reminder to export', () => {
  test.each([
    ['nothing entered since', null, '2026-01-01T09:00:00.000Z', null, '2026-11-20T09:00:00.000Z', false],
    ['never exported, entries of six days', entries, null, null, '2026-11-09T08:59:59.999Z', false],
    ['never exported, entries of a week', entries, null, null, '2026-11-09T09:00:00.000Z', true],
    ['exported yesterday', entries, '2026-11-19T09:00:00.000Z', null, '2026-11-20T09:00:00.000Z', false],
    ['exported a week ago', entries, '2026-11-01T09:00:00.000Z', null, '2026-11-08T09:00:00.000Z', true],
    ['put off this morning', entries, null, '2026-11-20T06:00:00.000Z', '2026-11-20T09:00:00.000Z', false],
    ['put off yesterday', entries, null, '2026-11-19T09:00:00.000Z', '2026-11-20T09:00:00.000Z', true],
  ])('%s', (_when, unexported, last, putOff, now, expected) => {
    expect(remindsToExport(unexported, last, putOff, now)).toBe(expected);
  });
});
