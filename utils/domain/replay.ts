/** What a draft would change: the leads seen lately, judged by the version in force and by the draft. */
import type { Agreement } from './agreement';
import type { Answers } from './answers';
import { compileDefinition } from './criteria/compile';
import type { CriterionResult } from './criterion';
import type { Instant } from './events';
import type { Field, Lead, LeadKey } from './lead';
import { judge, type Verdict } from './verdict';

/** The last reading of a lead that this person looked at. */
export interface SeenLead {
  key: LeadKey;
  seenAt: Instant;
  lead: Lead;
}

export interface ReplayedLead {
  key: LeadKey;
  lead: Lead;
  before: Verdict;
  after: Verdict;
  /** Fields that would decide a criterion of the draft and were not on the page. */
  notKept: Field[];
}

export function verdictUnder(lead: Lead, agreement: Agreement, answers: Answers, now: Instant): Verdict {
  return judge(resultsUnder(lead, agreement, answers, now)).verdict;
}

function resultsUnder(lead: Lead, { definition, rates }: Agreement, answers: Answers, now: Instant): CriterionResult[] {
  return compileDefinition(definition).map(({ criterion, check }) =>
    check({ lead, answer: answers.get(criterion.id), now, rates }),
  );
}

/**
 * Yields each lead with both verdicts, so that the caller can stop, show progress, and let the page breathe between.
 * A field that was not kept counts as not on the page.
 */
export function* replay(
  seen: Iterable<Pick<SeenLead, 'key' | 'lead'>>,
  inForce: Agreement,
  draft: Agreement,
  answersOf: (lead: LeadKey) => Answers,
  now: Instant,
): Generator<ReplayedLead> {
  for (const { key, lead } of seen) {
    const answers = answersOf(key);
    const results = resultsUnder(lead, draft, answers, now);
    const before = verdictUnder(lead, inForce, answers, now);
    yield { key, lead, before, after: judge(results).verdict, notKept: notKept(results) };
  }
}

export const isFlip = ({ before, after }: ReplayedLead): boolean => before !== after;

/** The field that a criterion reads first stands for all that could decide it. */
function notKept(results: CriterionResult[]): Field[] {
  const fields = results.flatMap(({ why, fields: [first] }) => (why === 'notOnPage' && first ? [first] : []));
  return fields.length < 2 ? fields : [...new Set(fields)];
}
