/** Making a kind's result: from what was found on the page to a state with its evidence. */
import type { CheckResult, Evidence, UnknownReason } from '../criterion';
import type { Field, Lead } from '../lead';
import { isEmptyMarker } from '../values/empty';
import { type Meaning, valuesOf } from '../values/meaning';
import { LONGEST_VALUE, plain } from '../values/plain';
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
  const hasWords = reading.state === 'read' && plain(reading.words.slice(0, LONGEST_VALUE)) !== '';
  if (!hasWords || isEmptyMarker(reading.words)) {
    return { why: 'emptyOnPage' };
  }
  return { words: reading.words, evidence: quote(field, reading.words, reading.label) };
}

export function quote(field: Field, words: string, label?: string): Evidence {
  return label === undefined ? { from: 'page', field, words } : { from: 'page', field, words, label };
}

export function result(finding: Finding, fields: Field[], evidence: Evidence[] = []): CheckResult {
  if (finding === 'met' || finding === 'notMet') return { state: finding, evidence, fields };
  return { state: 'unknown', why: finding, evidence, fields };
}

/** The check of a kind that one field decides. */
export function checkField(facts: Facts, field: Field, find: (words: string) => Finding): CheckResult {
  const seen = see(facts.lead, field);
  return 'why' in seen ? result(seen.why, [field]) : result(find(seen.words), [field], [seen.evidence]);
}

/** What all possible values agree on: `ambiguous` when they do not, `notUnderstood` when there is none. */
export function agreed<T>(meaning: Meaning<T>, find: (value: T) => Finding): Finding {
  const findings = new Set(valuesOf(meaning).map(find));
  const [finding] = findings;
  if (finding === undefined) return 'notUnderstood';
  return findings.size === 1 ? finding : 'ambiguous';
}
