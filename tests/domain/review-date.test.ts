import { expect, test } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import { reviewReminder } from '../../utils/domain/review-date';

const reviewed = (by: string | null) => {
  const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
  agreement.sla.review.by = by;
  return agreement;
};

test.each([
  [null, '2026-11-20', null],
  ['2026-12-05', '2026-11-20', null],
  ['2026-12-04', '2026-11-20', 14],
  ['2026-11-20', '2026-11-20', 0],
  ['2026-11-18', '2026-11-20', -2],
])('to be reviewed %s, today %s: %s', (by, today, days) => {
  expect(reviewReminder(reviewed(by), today)).toBe(days);
});
