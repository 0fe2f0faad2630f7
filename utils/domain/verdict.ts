/** Is this lead sales-ready (D7)? One verdict from the results of all criteria. */
import type { CriterionResult } from './criterion';

export type Verdict = 'ready' | 'almost' | 'notReady' | 'outside';

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
export function judge(results: CriterionResult[]): Judgement {
  const count = (state: CriterionResult['state']) => results.filter((r) => r.state === state).length;
  return { verdict: verdictOf(results), failing: count('notMet'), open: count('unknown'), met: count('met') };
}

function verdictOf(results: CriterionResult[]): Verdict {
  const refutedMusts = results.filter((r) => r.criterion.weight === 'must' && r.state === 'notMet');
  if (refutedMusts.some((r) => r.criterion.part === 'target')) return 'outside';
  if (refutedMusts.length > 0) return 'notReady';
  const musts = (state: CriterionResult['state']) =>
    results.filter((r) => r.criterion.weight === 'must' && r.state === state).length;
  if (musts('unknown') > musts('met')) return 'notReady';
  const openMust = musts('unknown') > 0;
  const refutedShould = results.some((r) => r.criterion.weight === 'should' && r.state === 'notMet');
  return openMust || refutedShould ? 'almost' : 'ready';
}
