/** Is money set aside (D3)? A budget on the page, a note that says so, a deal's amount where agreed, or a person. */
import { z } from 'zod';
import type { CheckResult } from '../criterion';
import { type Lead, wordsOf } from '../lead';
import { readCanonical } from '../values/canonical';
import { inCurrency } from '../values/exchange';
import { type Meaning, meaningOf } from '../values/meaning';
import { type MoneyContext, type MoneySpan, readMoneySpan } from '../values/money';
import { moneyKey, remembering } from '../values/remember';
import { isWithin } from '../values/span';
import { budgetIn, budgetInClause, type Said } from './budget-in-words';
import { defineKind, type Facts } from './kind';
import { agreed, type Finding, quote, result, see } from './result';
import { sentencesOf } from './sentences';

const LEVELS = ['required', 'preferred', 'notNeeded'] as const;
const params = z.strictObject({
  level: z.enum(LEVELS),
  /** A deal's amount is what we hope to sell for; only where the team says so does it stand for a budget. */
  amountCounts: z.boolean(),
  /** In whole units; ISO 4217. */
  minimum: z.strictObject({ amount: z.number(), currency: z.string().length(3) }).optional(),
});
type Params = z.infer<typeof params>;
type Minimum = NonNullable<Params['minimum']>;

export default defineKind<Params>({
  kind: 'budget',
  params,
  fields: fieldsOf,
  askable: true,
  part: 'budget',
  empty: () => ({ level: 'required', amountCounts: false }),
  form: ({ level }) => [
    { is: 'choice', name: 'level', of: LEVELS },
    ...(level === 'notNeeded'
      ? []
      : [
          { is: 'yesNo' as const, name: 'amountCounts' as const },
          { is: 'money' as const, name: 'minimum' as const },
        ]),
  ],
  check: (params, facts) => {
    if (params.level === 'notNeeded') return result('met', fieldsOf(params));
    const found = [budgetField(params, facts), ...(params.amountCounts ? [amountField(params, facts)] : [])];
    const all = [...found, ...['notes' as const, 'need' as const].map((field) => inNotes(params, facts, field))];
    return weigh(all, params);
  },
});

function fieldsOf({ amountCounts }: Params) {
  return amountCounts
    ? ['budget' as const, 'amount' as const, 'notes' as const]
    : ['budget' as const, 'notes' as const];
}

/**
 * A place that shows a budget outweighs one that shows none: many CRMs print 0 in a field that nobody filled in. Of
 * places that leave it open, the budget's own field gives the reason.
 */
function weigh(found: CheckResult[], params: Params): CheckResult {
  const evidence = found.flatMap((r) => r.evidence);
  const state = (['met', 'notMet'] as const).find((s) => found.some((r) => r.state === s));
  if (state) return result(state, fieldsOf(params), evidence);
  const told = found.find((r) => r.why === 'ambiguous' || r.why === 'notUnderstood');
  return result(told?.why ?? found[0]?.why ?? 'notOnPage', fieldsOf(params), evidence);
}

function budgetField(params: Params, { lead, rates }: Facts): CheckResult {
  const seen = see(lead, 'budget');
  if ('why' in seen) return result(seen.why, ['budget']);
  const money = readMoneySpan(seen.words, moneyContext(lead));
  const yesOrNo = readCanonical('answer', seen.words, lead);
  const said: Said =
    money.is !== 'none'
      ? { setAside: agreed(money, ({ to }) => (to > 0 ? 'met' : 'notMet')) === 'met', money }
      : yesOrNo.is === 'one'
        ? { setAside: yesOrNo.value === 'yes', money }
        : budgetInClause(seen.words, moneyContext(lead));
  return result(find(params, said, rates), ['budget'], [seen.evidence]);
}

function amountField(params: Params, { lead, rates }: Facts): CheckResult {
  const seen = see(lead, 'amount');
  if ('why' in seen) return result(seen.why, ['amount']);
  const money = readMoneySpan(seen.words, moneyContext(lead));
  // A deal without an amount says nothing about a budget.
  const finding = agreed(money, ({ to }) => (to > 0 ? 'met' : 'emptyOnPage'));
  return result(
    finding === 'met' ? find(params, { setAside: true, money }, rates) : finding,
    ['amount'],
    [seen.evidence],
  );
}

/** The sentences that speak of a budget; two that contradict leave it open. */
function inNotes(params: Params, { lead, rates }: Facts, field: 'notes' | 'need'): CheckResult {
  const seen = see(lead, field);
  if ('why' in seen) return result('notOnPage', [field]);
  const said = saidIn(seen.words, moneyContext(lead)).map(({ sentence, about }) => ({
    sentence,
    finding: find(params, about, rates),
  }));
  if (said.length === 0) return result('notOnPage', [field]);
  const decided = said.filter(({ finding }) => finding === 'met' || finding === 'notMet');
  const telling = decided.length > 0 ? decided : said;
  const evidence = telling.map(({ sentence }) => quote(field, sentence));
  return result(
    agreed(meaningOf(telling.map((t) => t.finding)), (finding) => finding),
    [field],
    evidence,
  );
}

/** The sentences of a note that speak of a budget, and what each of them says. */
const saidIn = remembering(
  (note: string, context: MoneyContext) =>
    sentencesOf(note).flatMap((sentence) => {
      const about = budgetIn(sentence, context);
      return about ? [{ sentence, about }] : [];
    }),
  moneyKey,
);

function find({ minimum }: Params, { setAside, money }: Said, rates: Facts['rates']): Finding {
  if (setAside === undefined) return 'notUnderstood';
  if (!setAside) return 'notMet';
  return minimum ? enough(money, minimum, rates) : 'met';
}

/** Money whose amount or currency is not said, or has no rate, is not known to be enough. */
function enough(money: Meaning<MoneySpan>, minimum: Minimum, rates: Facts['rates']): Finding {
  return agreed(money, (said) => {
    const span = inCurrency(said, minimum.currency, rates);
    if (!span) return 'ambiguous';
    const within = isWithin(span, minimum.amount);
    return within === undefined ? 'ambiguous' : within ? 'met' : 'notMet';
  });
}

function moneyContext(lead: Lead) {
  return { pageLanguage: lead.pageLanguage, currency: wordsOf(lead.fields, 'currency') };
}
