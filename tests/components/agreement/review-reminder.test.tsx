// @vitest-environment happy-dom
/** Both sides are reminded from fourteen days before the review: the panel and the page show the same words. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ReviewReminder } from '../../../components/agreement/ReviewReminder';
import { starterAgreement } from '../../../locales/starter/agreement';
import { reviewReminder } from '../../../utils/domain/review-date';
import { wordsIn } from '../../locales/in-language';

const words = await wordsIn('en');
vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...rest: unknown[]) => words(key, ...rest) } }));

const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
agreement.sla.review.by = '2027-03-15';

test.each([
  ['2027-02-28', ''],
  ['2027-03-01', 'The agreement is to be reviewed in 14 days, on Mar 15, 2027.'],
  ['2027-03-14', 'The agreement is to be reviewed in 1 day, on Mar 15, 2027.'],
  ['2027-03-15', 'The agreement is to be reviewed today.'],
  ['2027-03-20', 'The agreement was to be reviewed on Mar 15, 2027.'],
])('on %s: %s', (today, said) => {
  const root = document.createElement('div');
  render(<ReviewReminder days={reviewReminder(agreement, today)} by={agreement.sla.review.by} />, root);
  expect(root.textContent).toBe(said);
});
