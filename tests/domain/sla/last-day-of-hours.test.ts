/** When a team's agreed hours end, nothing counts any more: the day is known beforehand. */
import { expect, it } from 'vitest';
import type { CalendarRule } from '../../../utils/domain/agreement';
import { lastDayOfHours } from '../../../utils/domain/sla/who-works-when';

const rule = (id: string, until?: string): CalendarRule => ({
  id,
  zone: 'Europe/Oslo',
  weekly: { mon: [['09:00', '16:00']] },
  ...(until && { until }),
});

it('hours without an end have no last day', () => {
  expect(lastDayOfHours([rule('team')])).toBeNull();
  expect(lastDayOfHours([])).toBeNull();
});

it('the last of the team’s periods says when nothing counts any more', () => {
  expect(lastDayOfHours([rule('team', '2026-12-31'), rule('team', '2027-06-30')])).toBe('2027-06-30');
});

it('a period without an end covers all others', () => {
  expect(lastDayOfHours([rule('team', '2026-08-31'), rule('team')])).toBeNull();
});

it('colleagues’ calendars do not prolong the team’s', () => {
  expect(lastDayOfHours([rule('team', '2026-12-31'), rule('night')])).toBe('2026-12-31');
});
