/** A number within limits (D1): people, revenue, profit, a deal's amount, a budget. */
import { z } from 'zod';
import { wordsOf } from '../lead';
import { MONEY_FIELDS } from '../values/canonical-value';
import { inCurrency } from '../values/exchange';
import type { Meaning } from '../values/meaning';
import { type MoneySpan, readMoneySpan } from '../values/money';
import { readCount } from '../values/range';
import { isWithin } from '../values/span';
import { defineKind, type Facts } from './kind';
import { agreed, byField, type Finding, withConversion } from './result';

const FIELDS = ['employees', ...MONEY_FIELDS] as const;
const params = z.strictObject({
  field: z.enum(FIELDS),
  /** Both limits are included; people, or whole units of the currency. */
  min: z.number().optional(),
  max: z.number().optional(),
  /**
   * ISO 4217. Given: money whose currency the page does not say stays unknown, as does money of another one unless the
   * team entered a rate.
   */
  currency: z.string().length(3).optional(),
});
type Params = z.infer<typeof params>;

const decided = byField<Params>(
  ({ field }) => field,
  (params, words, facts) => agreed(read(params, words, facts), (span) => find(params, span, facts)),
);

export default defineKind<Params>({
  kind: 'range',
  params,
  fields: ({ field }) => [field],
  askable: false,
  part: 'target',
  empty: () => ({ field: 'employees', min: 10 }),
  form: ({ field }) => {
    const unit = field === 'employees' ? 'people' : 'money';
    return [
      { is: 'field', name: 'field', of: FIELDS, resets: (f) => (f === 'employees' ? { currency: undefined } : {}) },
      { is: 'number', name: 'min', unit },
      { is: 'number', name: 'max', unit },
      ...(unit === 'money' ? [{ is: 'currency' as const, name: 'currency' as const }] : []),
    ];
  },
  ...decided,
  check(params, facts) {
    const { field, currency } = params;
    const checked = decided.check(params, facts);
    if (field === 'employees') return checked;
    const evidence = checked.evidence.map((piece) =>
      piece.from === 'page' ? withConversion(piece, read(params, piece.words, facts), currency, facts.rates) : piece,
    );
    return { ...checked, evidence };
  },
});

function read({ field }: Params, words: string, { lead }: Facts): Meaning<MoneySpan> {
  if (field === 'employees') return readCount(words, lead);
  return readMoneySpan(words, { pageLanguage: lead.pageLanguage, currency: wordsOf(lead.fields, 'currency') });
}

function find({ field, min, max, currency }: Params, said: MoneySpan, { rates }: Facts): Finding {
  const span = field === 'employees' || currency === undefined ? said : inCurrency(said, currency, rates);
  if (!span) return 'ambiguous';
  const within = isWithin(span, min, max);
  return within === undefined ? 'ambiguous' : within ? 'met' : 'notMet';
}
