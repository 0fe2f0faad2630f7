/** Is money set aside (D3)? A budget on the page, a note that says so, a deal's amount where agreed, or a person. */
import { z } from 'zod';
import type { Evidence, PageEvidence } from '../criterion';
import { type Lead, wordsOf } from '../lead';
import { readCanonical } from '../values/canonical';
import { inCurrency } from '../values/exchange';
import { type Meaning, meaningOf } from '../values/meaning';
import { type MoneyContext, type MoneySpan, readMoneySpan } from '../values/money';
import { moneyKey, remembering } from '../values/remember';
import { isWithin } from '../values/span';
import { budgetIn, budgetInClause, mayTellOfBudget, type Said } from './budget-in-words';
import { defineKind, type Facts } from './kind';
import { agreed, brief, type Finding, quote, quoted, result, see, withConversion } from './result';
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
    const places = placesIn(params, facts);
    return result(
      weigh(places),
      fieldsOf(params),
      places.flatMap(({ evidence }) => evidence),
    );
  },
  judge: (params, facts) => brief(weigh(placesIn(params, facts)), fieldsOf(params)[0]),
});

function fieldsOf({ amountCounts }: Params) {
  return amountCounts
    ? ['budget' as const, 'amount' as const, 'notes' as const]
    : ['budget' as const, 'notes' as const];
}

/** What one place on the page says of a budget. */
interface Place {
  finding: Finding;
  evidence: Evidence[];
}

const SILENT: Place = { finding: 'notOnPage', evidence: [] };

/** The budget's own field first. */
function placesIn(params: Params, facts: Facts): Place[] {
  if (params.level === 'notNeeded') return [{ finding: 'met', evidence: [] }];
  const inText = [inNotes(params, facts, 'notes'), inNotes(params, facts, 'need')];
  const own = budgetField(params, facts);
  return params.amountCounts ? [own, amountField(params, facts), ...inText] : [own, ...inText];
}

/**
 * A place that shows a budget outweighs one that shows none: many CRMs print 0 in a field that nobody filled in. Of
 * places that leave it open, the budget's own field gives the reason.
 */
function weigh(places: Place[]): Finding {
  const said = (...findings: Finding[]) => places.find(({ finding }) => findings.includes(finding))?.finding;
  return said('met') ?? said('notMet') ?? said('ambiguous', 'notUnderstood') ?? places[0]?.finding ?? 'notOnPage';
}

function budgetField(params: Params, { lead, rates }: Facts): Place {
  const seen = see(lead, 'budget');
  if ('why' in seen) return seen.why === 'notOnPage' ? SILENT : { finding: seen.why, evidence: [] };
  const money = readMoneySpan(seen.words, moneyContext(lead));
  const yesOrNo = readCanonical('answer', seen.words, lead);
  const said: Said =
    money.is !== 'none'
      ? { setAside: agreed(money, ({ to }) => (to > 0 ? 'met' : 'notMet')) === 'met', money }
      : yesOrNo.is === 'one'
        ? { setAside: yesOrNo.value === 'yes', money }
        : budgetInClause(seen.words, moneyContext(lead));
  return { finding: find(params, said, rates), evidence: [quotedIn(params, quoted('budget', seen), money, rates)] };
}

function amountField(params: Params, { lead, rates }: Facts): Place {
  const seen = see(lead, 'amount');
  if ('why' in seen) return { finding: seen.why, evidence: [] };
  const money = readMoneySpan(seen.words, moneyContext(lead));
  // A deal without an amount says nothing about a budget.
  const finding = agreed(money, ({ to }) => (to > 0 ? 'met' : 'emptyOnPage'));
  return {
    finding: finding === 'met' ? find(params, { setAside: true, money }, rates) : finding,
    evidence: [quotedIn(params, quoted('amount', seen), money, rates)],
  };
}

/** The sentences that speak of a budget; two that contradict leave it open. */
function inNotes(params: Params, { lead, rates }: Facts, field: 'notes' | 'need'): Place {
  const seen = see(lead, field);
  if ('why' in seen) return SILENT;
  const spoken = saidIn(seen.words, moneyContext(lead));
  if (spoken.length === 0) return SILENT;
  const said = spoken.map(({ sentence, about }) => ({ sentence, about, finding: find(params, about, rates) }));
  const decided = said.filter(({ finding }) => finding === 'met' || finding === 'notMet');
  const telling = decided.length > 0 ? decided : said;
  return {
    finding: agreed(meaningOf(telling.map((t) => t.finding)), (finding) => finding),
    evidence: telling.map(({ sentence, about }) => quotedIn(params, quote(field, sentence), about.money, rates)),
  };
}

function quotedIn({ minimum }: Params, quote: PageEvidence, money: Meaning<MoneySpan>, rates: Facts['rates']) {
  return withConversion(quote, money, minimum?.currency, rates);
}

/** The sentences of a note that speak of a budget, and what each of them says. */
const saidIn = remembering((note: string, context: MoneyContext) => {
  if (!mayTellOfBudget(note)) return [];
  return sentencesOf(note).flatMap((sentence) => {
    const about = budgetIn(sentence, context);
    return about ? [{ sentence, about }] : [];
  });
}, moneyKey);

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
