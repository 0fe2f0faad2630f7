/** Is this lead sales-ready (D7)? One verdict from the results of all criteria. */
import type { CriterionResult } from './criterion';

export type Verdict = 'ready' | 'almost' | 'notReady' | 'outside';

/** All that the verdict depends on. */
export type Judged = Pick<CriterionResult, 'criterion' | 'state'>;

export interface Judgement {
  verdict: Verdict;
  /** How many checks fail and how many are open, must and should together. */
  failing: number;
  open: number;
  met: number;
}

/**
 * Outside: a must of the target group is not met. Not ready: another must is not met, or more musts are open than met,
 * since a lead that nothing is known about is almost nothing. Almost: no must is refuted, but one is open, or a should
 * fails. Ready: every must is met and no should is refuted.
 */
export function judge(results: readonly Judged[]): Judgement {
  const must = { met: 0, notMet: 0, unknown: 0 };
  const should = { met: 0, notMet: 0, unknown: 0 };
  let isOutside = false;
  for (const { criterion, state } of results) {
    const counts = criterion.weight === 'must' ? must : should;
    counts[state] += 1;
    if (counts === must && state === 'notMet' && criterion.part === 'target') isOutside = true;
  }
  return {
    verdict: isOutside ? 'outside' : verdictOf(must, should),
    failing: must.notMet + should.notMet,
    open: must.unknown + should.unknown,
    met: must.met + should.met,
  };
}

type Counts = Record<CriterionResult['state'], number>;

function verdictOf(must: Counts, should: Counts): Verdict {
  if (must.notMet > 0 || must.unknown > must.met) return 'notReady';
  return must.unknown > 0 || should.notMet > 0 ? 'almost' : 'ready';
}
