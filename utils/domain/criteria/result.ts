/** Making a kind's result: from what was found on the page to a state with its evidence. */
import type { CheckResult, Evidence, UnknownReason } from '../criterion';
import { type Field, type Lead, wordsOf } from '../lead';
import { isEmptyMarker } from '../values/empty';
import { type Meaning, valuesOf } from '../values/meaning';
import { LONGEST_VALUE, plain } from '../values/plain';
import { moneyKey, remembering, rememberingWords } from '../values/remember';
import type { Facts } from './kind';

/** What words say about a criterion: it is met, it is not met, or why that cannot be told. */
export type Finding = 'met' | 'notMet' | UnknownReason;

/** Words to judge, or why there are none. */
export type Seen = { words: string; evidence: Evidence } | { why: 'notOnPage' | 'emptyOnPage' | 'unreadable' };

/** What the page shows for a field. A marker such as `--None--` is no value. */
export function see(lead: Lead, field: Field): Seen {
  const reading = lead.fields[field];
  if (!reading) return { why: 'notOnPage' };
  if (reading.state === 'unreadable') return { why: 'unreadable' };
  if (reading.state !== 'read' || !hasValue(reading.words)) return { why: 'emptyOnPage' };
  return { words: reading.words, evidence: quote(field, reading.words, reading.label) };
}

const hasValue = rememberingWords(
  (words: string) => plain(words.slice(0, LONGEST_VALUE)) !== '' && !isEmptyMarker(words),
);

export function quote(field: Field, words: string, label?: string): Evidence {
  return label === undefined ? { from: 'page', field, words } : { from: 'page', field, words, label };
}

export function result(finding: Finding, fields: Field[], evidence: Evidence[] = []): CheckResult {
  if (finding === 'met' || finding === 'notMet') return { state: finding, evidence, fields };
  return { state: 'unknown', why: finding, evidence, fields };
}

type FindIn = (words: string, facts: Facts) => Finding;

/** What words were found to say, by the parameters that they were judged by, which are parsed once a definition. */
const findings = new WeakMap<object, { now: string; rates: Facts['rates']; find: FindIn }>();

/**
 * The check of a kind that one field decides.
 * @param find may depend on these parameters, the words, the page's language, the record's currency, now and the rates.
 */
export function checkField(params: object, facts: Facts, field: Field, find: FindIn): CheckResult {
  const seen = see(facts.lead, field);
  if ('why' in seen) return result(seen.why, [field]);
  return result(findingsOf(params, facts, find)(seen.words, facts), [field], [seen.evidence]);
}

function findingsOf(params: object, { now, rates }: Facts, find: FindIn): FindIn {
  const known = findings.get(params);
  if (known && known.now === now && known.rates === rates) return known.find;
  const remembered = remembering(find, contextKey);
  findings.set(params, { now, rates, find: remembered });
  return remembered;
}

function contextKey({ lead }: Facts): string {
  return moneyKey({ pageLanguage: lead.pageLanguage, currency: wordsOf(lead.fields, 'currency') });
}

/** What all possible values agree on: `ambiguous` when they do not, `notUnderstood` when there is none. */
export function agreed<T>(meaning: Meaning<T>, find: (value: T) => Finding): Finding {
  const findings = new Set(valuesOf(meaning).map(find));
  const [finding] = findings;
  if (finding === undefined) return 'notUnderstood';
  return findings.size === 1 ? finding : 'ambiguous';
}
