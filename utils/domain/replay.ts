/** What a draft would change: the leads seen lately, judged by the version in force and by the draft. */
import type { Agreement } from './agreement';
import type { Answers } from './answers';
import { type CompiledCriterion, compileDefinition } from './criteria/compile';
import type { Instant } from './events';
import type { Field, Lead, LeadKey } from './lead';
import { type Judged, judge, type Verdict } from './verdict';

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

/**
 * What came of each criterion for each lead so far: given again, only changed criteria are checked again. It holds for
 * the same leads in the same order, with the same answers and now.
 */
export type ReplayMemory = WeakMap<CompiledCriterion, Column>;

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
  memory: ReplayMemory = new WeakMap(),
): Generator<ReplayedLead> {
  const before = columnsOf(inForce, memory);
  const after = columnsOf(draft, memory);
  let index = 0;
  for (const { key, lead } of seen) {
    const answers = answersOf(key);
    const outcomes = (columns: Column[]) =>
      columns.map((column) => {
        const known = column.outcomes[index] ?? outcomeOf(column, lead, answers, now);
        column.outcomes[index] = known;
        return known;
      });
    const [old, ofDraft] = [outcomes(before), outcomes(after)];
    yield { key, lead, before: judge(old).verdict, after: judge(ofDraft).verdict, notKept: notKept(ofDraft) };
    index += 1;
  }
}

export const isFlip = ({ before, after }: ReplayedLead): boolean => before !== after;

/** As much of a result as a replay needs. */
interface Outcome extends Judged {
  /** The field that would decide it first, when it was not on the page. */
  notKept: Field | undefined;
}

/** One criterion, with what came of it for each lead so far. */
interface Column {
  compiled: CompiledCriterion;
  rates: Agreement['rates'];
  outcomes: Outcome[];
}

function columnsOf({ definition, rates }: Agreement, memory: ReplayMemory): Column[] {
  return compileDefinition(definition).map((compiled) => {
    const known = memory.get(compiled);
    if (known && known.rates === rates) return known;
    const column: Column = { compiled, rates, outcomes: [] };
    memory.set(compiled, column);
    return column;
  });
}

function outcomeOf({ compiled, rates }: Column, lead: Lead, answers: Answers, now: Instant): Outcome {
  const answer = answers.get(compiled.criterion.id);
  const { criterion, state, why, fields } = compiled.check({ lead, answer, now, rates });
  return { criterion, state, notKept: why === 'notOnPage' ? fields[0] : undefined };
}

function notKept(outcomes: Outcome[]): Field[] {
  const fields = outcomes.flatMap((outcome) => outcome.notKept ?? []);
  return fields.length < 2 ? fields : [...new Set(fields)];
}
