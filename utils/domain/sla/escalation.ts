/** What was agreed to happen on a breach (S6): the steps of a late clock, each with when it comes due. */
import type { BreachKind, Consequence } from '../agreement';
import type { ClockKind, LeadClock } from './lead-clock';
import { dueIn } from './schedule';

export interface Step {
  consequence: Consequence;
  /** Epoch ms: so many business minutes after the deadline, in the same hours as the clock. */
  at: number;
  isDue: boolean;
}

const BREACH: Record<ClockKind, BreachKind | null> = {
  handOff: null,
  firstContact: 'lateContact',
  feedback: 'lateFeedback',
};

/**
 * The steps of a clock that somebody must still answer, the earliest first, those to come included; none once it is
 * answered. What was agreed is that of the version stamped at hand-off: a ladder made steeper later binds no old lead.
 * @param now epoch ms.
 */
export function stepsOf(clock: LeadClock, now: number): Step[] {
  const { kind, startedAt, stoppedAt, targetMinutes, schedule, pauses, version } = clock;
  if (startedAt === null || stoppedAt !== null || clock.due === null) return [];
  return version.agreement.sla.consequences
    .filter(({ on }) => on === BREACH[kind])
    .flatMap((consequence) => {
      const at = dueIn(startedAt, (targetMinutes + consequence.after) * 60_000, schedule, pauses);
      // A deadline is kept by what is done at that very instant: the step comes after it.
      return at === null ? [] : [{ consequence, at: at + 1, isDue: now > at }];
    })
    .sort((a, b) => a.at - b.at);
}
