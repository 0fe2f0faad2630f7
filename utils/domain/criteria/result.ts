/** Making a kind's result: from what was found on the page to a state with its evidence. */
import type { CheckResult, Evidence, PageEvidence, UnknownReason } from '../criterion';
import { type Field, type Lead, type Reading, wordsOf } from '../lead';
import { beginsAsNoMarker, isEmptyMarker } from '../values/empty';
import { conversionOf } from '../values/exchange';
import { type Meaning, valuesOf } from '../values/meaning';
import type { MoneySpan } from '../values/money';
import { LONGEST_VALUE, plain } from '../values/plain';
import { moneyKey, remembering, rememberingWords } from '../values/remember';
import type { Brief, CriterionKind, Facts } from './kind';

/** What words say about a criterion: it is met, it is not met, or why that cannot be told. */
export type Finding = 'met' | 'notMet' | UnknownReason;

/** Words to judge, or why there are none. */
export type Seen = Reading | { why: 'notOnPage' | 'emptyOnPage' | 'unreadable' };

const NOT_ON_PAGE = { why: 'notOnPage' } as const;
const EMPTY = { why: 'emptyOnPage' } as const;
const UNREADABLE = { why: 'unreadable' } as const;

/** What the page shows for a field. A marker such as `--None--` is no value. */
export function see(lead: Lead, field: Field): Seen {
  const reading = lead.fields[field];
  if (!reading) return NOT_ON_PAGE;
  if (reading.state === 'read' && hasValue(reading.words)) return reading;
  return reading.state === 'unreadable' ? UNREADABLE : EMPTY;
}

const hasValue = (words: string) => beginsAsNoMarker(words) || hasShownValue(words);

const hasShownValue = rememberingWords(
  (words: string) => plain(words.slice(0, LONGEST_VALUE)) !== '' && !isEmptyMarker(words),
);

export function quote(field: Field, words: string, label?: string): PageEvidence {
  return label === undefined ? { from: 'page', field, words } : { from: 'page', field, words, label };
}

/** What a place on the page says, as it stands there. */
export function quoted(field: Field, { words, label }: Reading): PageEvidence {
  return quote(field, words, label);
}

/** With the rate that was used, when the team's own rate was. */
export function withConversion(
  quote: PageEvidence,
  money: Meaning<MoneySpan>,
  currency: string | undefined,
  rates: Facts['rates'],
): PageEvidence {
  const converted = conversionOf(money, currency, rates);
  return converted ? { ...quote, converted } : quote;
}

export function result(finding: Finding, fields: Field[], evidence: Evidence[] = []): CheckResult {
  if (finding === 'met' || finding === 'notMet') return { state: finding, evidence, fields };
  return { state: 'unknown', why: finding, evidence, fields };
}

const MET: Brief = { state: 'met' };
const NOT_MET: Brief = { state: 'notMet' };
const OPEN: Brief = { state: 'unknown' };
const notKept: { [F in Field]?: Brief } = {};

/** @param field the one that would decide it first. What is given is shared: nobody may change it. */
export function brief(finding: Finding, field: Field | undefined): Brief {
  if (finding === 'met') return MET;
  if (finding === 'notMet') return NOT_MET;
  if (finding !== 'notOnPage' || field === undefined) return OPEN;
  notKept[field] ??= { state: 'unknown', notKept: field };
  return notKept[field];
}

type FindIn<Params> = (params: Params, words: string, facts: Facts) => Finding;

/** `check` and `judge` of a kind that one field decides. */
export function byField<Params>(
  fieldOf: (params: Params) => Field,
  find: FindIn<Params>,
): Pick<CriterionKind<Params>, 'check' | 'judge'> {
  return {
    check(params, facts) {
      const field = fieldOf(params);
      const seen = see(facts.lead, field);
      if ('why' in seen) return result(seen.why, [field]);
      return result(find(params, seen.words, facts), [field], [quoted(field, seen)]);
    },
    judge(params, facts) {
      const field = fieldOf(params);
      const seen = see(facts.lead, field);
      return brief('why' in seen ? seen.why : find(params, seen.words, facts), field);
    },
  };
}

/**
 * The same finding, faster for words that were judged by the same parameters before, which are parsed once a definition.
 * @param find may depend on the parameters, the words, the page's language, the record's currency, now and the rates.
 */
export function rememberingFindings<Params extends object>(find: FindIn<Params>): FindIn<Params> {
  type Find = (words: string, facts: Facts) => Finding;
  const byParams = new WeakMap<Params, { now: string; rates: Facts['rates']; find: Find }>();
  return (params, words, facts) => {
    const { now, rates } = facts;
    const known = byParams.get(params);
    if (known && known.now === now && known.rates === rates) return known.find(words, facts);
    const remembered = remembering<Facts, Finding>((text, context) => find(params, text, context), contextKey);
    byParams.set(params, { now, rates, find: remembered });
    return remembered(words, facts);
  };
}

function contextKey({ lead }: Facts): string {
  return moneyKey({ pageLanguage: lead.pageLanguage, currency: wordsOf(lead.fields, 'currency') });
}

/** What all possible values agree on: `ambiguous` when they do not, `notUnderstood` when there is none. */
export function agreed<T>(meaning: Meaning<T>, find: (value: T) => Finding): Finding {
  if (meaning.is === 'one') return find(meaning.value);
  const findings = new Set(valuesOf(meaning).map(find));
  const [finding] = findings;
  if (finding === undefined) return 'notUnderstood';
  return findings.size === 1 ? finding : 'ambiguous';
}
