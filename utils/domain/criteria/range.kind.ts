/** A number within limits (D1): people, revenue, profit, a deal's amount, a budget. */
import { z } from 'zod';
import { wordsOf } from '../lead';
import { MONEY_FIELDS } from '../values/canonical-value';
import type { Meaning } from '../values/meaning';
import { type MoneySpan, readMoneySpan } from '../values/money';
import { readCount } from '../values/range';
import { isWithin } from '../values/span';
import { defineKind, type Facts } from './kind';
import { agreed, checkField, type Finding } from './result';

const params = z.strictObject({
  field: z.enum(['employees', ...MONEY_FIELDS]),
  /** Both limits are included; people, or whole units of the currency. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** ISO 4217. Given: money whose currency the page does not say, or says otherwise, stays unknown. */
  currency: z.string().length(3).optional(),
});
type Params = z.infer<typeof params>;

export default defineKind<Params>({
  kind: 'range',
  params,
  fields: ({ field }) => [field],
  askable: false,
  check: (params, facts) =>
    checkField(facts, params.field, (words) => agreed(read(params, words, facts), (span) => find(params, span))),
});

function read({ field }: Params, words: string, { lead }: Facts): Meaning<MoneySpan> {
  if (field === 'employees') return readCount(words, lead);
  return readMoneySpan(words, { ...lead, currency: wordsOf(lead.fields, 'currency') });
}

function find({ field, min, max, currency }: Params, span: MoneySpan): Finding {
  if (field !== 'employees' && currency !== undefined && span.currency !== currency) return 'ambiguous';
  const within = isWithin(span, min, max);
  return within === undefined ? 'ambiguous' : within ? 'met' : 'notMet';
}
