/** Not older than so many days (D9): the last activity, or when the lead came in. */
import { z } from 'zod';
import { readDate } from '../values/date';
import { type DaySpan, dayOf, daysBetween } from '../values/day';
import { meaningOf, valuesOf } from '../values/meaning';
import { defineKind, type Facts } from './kind';
import { agreed, byField, type Finding, rememberingFindings } from './result';

const FIELDS = ['lastActivity', 'createdAt'] as const;

const params = z.strictObject({ field: z.enum(FIELDS), days: z.number().int().nonnegative() });

export default defineKind<z.infer<typeof params>>({
  kind: 'fresh',
  params,
  fields: ({ field }) => [field],
  askable: false,
  part: 'data',
  empty: () => ({ field: 'lastActivity', days: 30 }),
  form: () => [
    { is: 'field', name: 'field', of: FIELDS },
    { is: 'number', name: 'days', unit: 'days', needed: true },
  ],
  ...byField(
    ({ field }) => field,
    rememberingFindings(({ days }, words, facts) => find(words, days, facts)),
  ),
});

function find(words: string, days: number, { lead, now }: Facts): Finding {
  const today = dayOf(now);
  const age = (day: string) => daysBetween(day, today);
  const spans = valuesOf(readDate(words, { ...lead, now }));
  // What has happened lies not in the future; a page further east can be a day ahead.
  const past = spans.filter((span) => age(span.from) >= -1);
  return agreed(meaningOf(past), (span: DaySpan) => {
    if (age(span.from) <= days) return 'met';
    return age(span.to) > days ? 'notMet' : 'ambiguous';
  });
}
