/** What a draft would change: the leads seen lately, judged by the version in force and by the draft. */
import type { Agreement } from './agreement';
import type { Answers } from './answers';
import { type CompiledCriterion, compileDefinition } from './criteria/compile';
import type { Brief, Facts } from './criteria/kind';
import type { CriterionState } from './criterion';
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
    const old = briefsOf(before, index, { lead, answers, now });
    const ofDraft = briefsOf(after, index, { lead, answers, now });
    yield { key, lead, before: verdictOf(before, old), after: verdictOf(after, ofDraft), notKept: notKept(ofDraft) };
    index += 1;
  }
}

export const isFlip = ({ before, after }: ReplayedLead): boolean => before !== after;

/** One criterion, with what came of it for each lead so far. */
interface Column {
  compiled: CompiledCriterion;
  rates: Agreement['rates'];
  briefs: Brief[];
  /** What the verdict is told, for each state. */
  judged: Record<CriterionState, Judged>;
}

function columnsOf({ definition, rates }: Agreement, memory: ReplayMemory): Column[] {
  return compileDefinition(definition).map((compiled) => {
    const known = memory.get(compiled);
    if (known && known.rates === rates) return known;
    const { criterion } = compiled;
    const judged: Column['judged'] = {
      met: { criterion, state: 'met' },
      notMet: { criterion, state: 'notMet' },
      unknown: { criterion, state: 'unknown' },
    };
    const column: Column = { compiled, rates, briefs: [], judged };
    memory.set(compiled, column);
    return column;
  });
}

function briefsOf(
  columns: Column[],
  index: number,
  asked: Pick<Facts, 'lead' | 'now'> & { answers: Answers },
): Brief[] {
  const { lead, answers, now } = asked;
  return columns.map(({ compiled, rates, briefs }) => {
    const known = briefs[index];
    if (known !== undefined) return known;
    const answer = answers.size === 0 ? undefined : answers.get(compiled.criterion.id);
    const judged = compiled.judge({ lead, answer, now, rates });
    briefs[index] = judged;
    return judged;
  });
}

function verdictOf(columns: Column[], briefs: Brief[]): Verdict {
  return judge(briefs.map(({ state }, i) => columns[i]!.judged[state])).verdict;
}

function notKept(briefs: Brief[]): Field[] {
  const fields: Field[] = [];
  for (const { notKept } of briefs) if (notKept !== undefined && !fields.includes(notKept)) fields.push(notKept);
  return fields;
}
