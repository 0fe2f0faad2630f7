/** Holidays of the countries and regions that an agreement and its people name are there as soon as they are named. */
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { followHolidays } from '../../entrypoints/shared/holidays';
import type { Agreement, CalendarRule } from '../../utils/domain/agreement';
import type { People } from '../../utils/domain/people';
import { rulesIn } from '../../utils/domain/sla/who-works-when';
import { readTable } from './read-table';

vi.mock('../../utils/platform/packaged-file', () => ({ readPackaged: (path: string) => readTable(path) }));

const rule = (id: string, country: string, region?: string): CalendarRule => ({
  id,
  zone: 'UTC',
  weekly: {},
  country,
  ...(region && { region }),
});
const agreement = { sla: { calendars: [rule('team', 'NO'), rule('team', 'KR')] } } as unknown as Agreement;

test('what a colleague’s own hours name is learnt when the colleague is, and told by a new function', async () => {
  const people = signal<People>(new Map());
  const stopped = new AbortController();
  const holidays = followHolidays(() => rulesIn(agreement, people.value), stopped.signal);
  await vi.waitFor(() => expect(holidays.value('KR').length).toBeGreaterThan(0));
  expect(holidays.value('NO').length).toBeGreaterThan(0);
  expect(holidays.value('CL')).toEqual([]);
  const country = holidays.value('DE').length;

  const before = holidays.value;
  people.value = new Map([
    ['ana', { name: 'Ana', side: 'sales', calendar: rule('ana', 'CL') }],
    ['max', { name: 'Max', side: 'sales', calendar: rule('max', 'DE', 'BY') }],
  ]) as unknown as People;
  await vi.waitFor(() => expect(holidays.value('CL').length).toBeGreaterThan(0));
  await vi.waitFor(() => expect(holidays.value('DE', 'BY').length).toBeGreaterThan(country));
  expect(holidays.value).not.toBe(before);
  stopped.abort();
});
