/** What one person is alerted to: their clocks due soon and broken, and the agreed steps that name them. */
import type { LeadKey } from '../lead';
import type { People } from '../people';
import type { PersonId } from '../person';
import type { Moment } from './alerts';
import type { OpenClock } from './at-risk';
import { isMine, isNamed } from './concerns';
import { type Step, stepsOf } from './escalation';
import type { LeadClock } from './lead-clock';
import type { MissedStep } from './missed-leads';
import { dueIn } from './schedule';

export type Alert =
  | (Moment & { what: 'dueSoon' | 'breach'; lead: LeadKey; clock: LeadClock })
  | (Moment & { what: 'step'; lead: LeadKey; clock: LeadClock; step: Step })
  | (Moment & { what: 'missed'; step: MissedStep });

/**
 * @param open every open clock of the team; what is settled has no moments any more.
 * @param now epoch ms. Which moments there are does not depend on it, but who must act may have changed until now.
 */
export function momentsOf(
  open: readonly OpenClock[],
  missed: readonly MissedStep[],
  me: PersonId,
  people: People,
  now: number,
): Alert[] {
  return [
    ...open.flatMap((one) => clockMoments(one, me, people, now)),
    ...missed
      .filter(({ consequence }) => isNamed(consequence.who, null, me, people))
      .map((step): Alert => ({ what: 'missed', id: missedId(step), at: step.at, step })),
  ];
}

function clockMoments({ lead, clock }: OpenClock, me: PersonId, people: People, now: number): Alert[] {
  const { kind, startedAt, due, schedule, pauses } = clock;
  if (startedAt === null || due === null) return [];
  const idOf = (what: string) => `${what}|${kind}|${startedAt}|${lead}`;
  const moments: Alert[] = [];
  // A deadline is kept by what is done at that very instant: it is broken a moment later.
  const broken = due + 1;
  const mine = isMine(clock, me, people);
  if (mine) {
    const soon = dueIn(startedAt, clock.warnAt * clock.targetMinutes * 60_000, schedule, pauses);
    if (soon !== null) moments.push({ what: 'dueSoon', id: idOf('dueSoon'), at: soon, until: broken, lead, clock });
    moments.push({ what: 'breach', id: idOf('breach'), at: broken, lead, clock });
  }
  for (const step of stepsOf(clock, now)) {
    const { id, who } = step.consequence;
    // The rep's step at the deadline itself is what the alert of the breach says.
    if ((who === 'rep' && step.at === broken) || !isNamed(who, clock, me, people)) continue;
    moments.push({ what: 'step', id: idOf(`step ${id}`), at: step.at, lead, clock, step });
  }
  return moments;
}

function missedId({ consequence, months }: MissedStep): string {
  return `missed ${consequence.id}|${months[0]?.month}`;
}
