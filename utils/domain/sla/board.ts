/** Everything about the team's clocks that one person is shown without a lead in view: list, badge, alerts, steps. */
import type { Instant, StoredEvent } from '../events';
import type { LeadKey } from '../lead';
import type { PersonId } from '../person';
import { isAtRisk, type OpenClock, openClocks } from './at-risk';
import { byLead } from './clock-events';
import { isMine, isNamed } from './concerns';
import { type Step, stepsOf } from './escalation';
import { type Habit, habits, untouchedPerWeek } from './habit';
import { type ClockSetting, personScheduleIn, teamScheduleIn } from './lead-clock';
import { type MissedStep, missedMonths, missedSteps } from './missed-leads';
import { type Alert, momentsOf } from './moments';
import { calendarAt, type Schedule } from './schedule';

/** A clock at risk that is mine to keep, or that has brought a step due that names me. */
export interface RiskRow extends OpenClock {
  /** The agreed steps that have come due. */
  steps: Step[];
  isMine: boolean;
}

export interface Board {
  /** Most urgent first. */
  rows: RiskRow[];
  /** How many leads of mine are at risk: each counts once. */
  atRisk: number;
  alerts: Alert[];
  /** Marketing's missed months that have brought a step due, for whom it names. */
  missed: MissedStep[];
  /** Mine, and as a sales manager everybody's. */
  habits: Habit[];
  /** When I am told: my own hours, else the team's. */
  hours: Schedule;
}

/**
 * @param events of the kinds that clocks are made of (see CLOCK_KINDS), of all leads.
 * @param since when the agreement in force was complete; null: unknown.
 * @param now epoch ms.
 */
export function boardOf(
  events: readonly StoredEvent[],
  setting: ClockSetting,
  me: PersonId,
  since: Instant | null,
  now: number,
): Board {
  const { people, agreements } = setting;
  const { sla } = agreements.inForce.agreement;
  const leads = byLead(events);
  const open = openClocks(leads, setting, now);
  const handOffs = [...leads.values()].flat().filter(({ kind }) => kind === 'handed over');
  const missed = missedSteps(missedMonths(handOffs, sla, since, now), sla);
  const rows = open.filter(isAtRisk).flatMap((one): RiskRow[] => {
    const steps = stepsOf(one.clock, now).filter(({ isDue }) => isDue);
    const mine = isMine(one.clock, me, people);
    const named = steps.some(({ consequence }) => isNamed(consequence.who, one.clock, me, people));
    return mine || named ? [{ ...one, steps, isMine: mine }] : [];
  });
  const team = teamScheduleIn(setting);
  const isManager = people.get(me)?.role === 'salesManager';
  return {
    rows,
    atRisk: new Set(rows.filter((row) => row.isMine).map(({ lead }): LeadKey => lead)).size,
    alerts: momentsOf(open, missed, me, people, now),
    missed: missed.filter(({ consequence }) => isNamed(consequence.who, null, me, people)),
    habits: habits(untouchedPerWeek(leads, setting, now), now, calendarAt(now, team).zone).filter(
      ({ rep }) => rep === me || isManager,
    ),
    hours: personScheduleIn(setting, me, team),
  };
}
