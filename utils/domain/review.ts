/** Everything that a person sees about a lead: one pure function of the page, the agreement, what happened, and now. */
import type { AgreementVersion, Citation, Temperature } from './agreement';
import { newestAnswers } from './answers';
import { compileDefinition } from './criteria/compile';
import type { CriterionResult } from './criterion';
import type { Instant, StoredEvent } from './events';
import { handoffGaps } from './handoff';
import type { Field, Lead } from './lead';
import { type LoopState, loopState, standing } from './standing';
import { temperatureOf } from './temperature';
import { type Judgement, judge } from './verdict';

/** The versions that a review may need: the one in force, and those that older events cite. */
export interface Agreements {
  inForce: AgreementVersion;
  cited(cite: Citation): AgreementVersion | undefined;
}

export interface Review {
  /** The version that judged: the one stamped at the newest hand-off, else the one in force. */
  version: AgreementVersion;
  results: CriterionResult[];
  judgement: Judgement;
  temperature: Temperature;
  /** Data that a hand-off must bring and the page does not show (H1, D9). */
  gaps: Field[];
  loop: LoopState;
  /** What still stands, oldest first. */
  timeline: StoredEvent[];
}

/** @param now ISO instant; only "not older than" criteria depend on it. */
export function review(lead: Lead, agreements: Agreements, events: readonly StoredEvent[], now: Instant): Review {
  const timeline = standing(events);
  const version = versionFor(timeline, agreements);
  const { definition, rates } = version.agreement;
  const answers = newestAnswers(timeline);
  const results = compileDefinition(definition).map(({ criterion, check }) =>
    check({ lead, answer: answers.get(criterion.id), now, rates }),
  );
  return {
    version,
    results,
    judgement: judge(results),
    temperature: temperatureOf(results, definition.temperature),
    gaps: handoffGaps(lead, definition.handoff),
    loop: loopState(timeline),
    timeline,
  };
}

/** While sales has the lead, the version that it was handed over under judges it; a returned lead is checked anew. */
export function versionFor(timeline: readonly StoredEvent[], agreements: Agreements): AgreementVersion {
  const state = loopState(timeline);
  if (state === 'withMarketing' || state === 'returned') return agreements.inForce;
  const handOff = timeline.findLast((event) => event.kind === 'handed over');
  return (handOff?.agreement && agreements.cited(handOff.agreement)) || agreements.inForce;
}
