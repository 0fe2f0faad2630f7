/** What a draft would change: the leads seen lately, judged by the version in force and by the draft. */
import type { Agreement } from './agreement';
import { checkCriterion } from './criteria/check-criteria';
import type { Answer } from './criteria/kind';
import type { Instant } from './events';
import type { Lead, LeadKey } from './lead';
import { judge, type Verdict } from './verdict';

export interface ReplayedLead {
  key: LeadKey;
  lead: Lead;
  before: Verdict;
  after: Verdict;
}

/** What a person answered about a lead, by the criterion's id. */
export type Answers = ReadonlyMap<string, Answer>;

export function verdictUnder(lead: Lead, agreement: Agreement, answers: Answers, now: Instant): Verdict {
  return judge(
    agreement.definition.criteria.map((criterion) =>
      checkCriterion(criterion, { lead, answer: answers.get(criterion.id), now }),
    ),
  ).verdict;
}

/**
 * Yields each lead with both verdicts, so that the caller can stop, show progress, and let the page breathe between.
 * A field that was not kept counts as not on the page.
 */
export function* replay(
  seen: Iterable<{ key: LeadKey; lead: Lead }>,
  inForce: Agreement,
  draft: Agreement,
  answersOf: (lead: LeadKey) => Answers,
  now: Instant,
): Generator<ReplayedLead> {
  for (const { key, lead } of seen) {
    const answers = answersOf(key);
    const before = verdictUnder(lead, inForce, answers, now);
    yield { key, lead, before, after: verdictUnder(lead, draft, answers, now) };
  }
}

export const isFlip = ({ before, after }: ReplayedLead): boolean => before !== after;
