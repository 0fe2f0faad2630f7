/** What the three clocks of a lead have in common: what they are computed from, and what a reading of one says. */
import type { AgreementVersion } from '../agreement';
import type { LeadEvent } from '../events';
import type { People } from '../people';
import type { PersonId } from '../person';
import type { Agreements } from '../review';
import type { Pause } from './business-time';
import type { Holidays } from './calendar';
import { type ClockInput, type ClockReading, runClock } from './clock';
import type { LeadStory } from './lead-story';
import { replaced, type Schedule } from './schedule';
import { personSchedule, teamSchedule } from './who-works-when';

/** Marketing's (S2b), sales' (S2), and the feedback that sales owes (F5). */
export type ClockKind = 'handOff' | 'firstContact' | 'feedback';

/** What clocks are judged by: targets by the version that a hand-off cites, hours by the newest in force. */
export interface ClockSetting {
  agreements: Agreements;
  people: People;
  holidays: Holidays;
}

export interface LeadClock extends ClockReading {
  kind: ClockKind;
  /**
   * Who must act: the rep whom the lead was assigned to; for the hand-off who made it. Null: nobody yet, so the manager
   * of that side.
   */
  owner: PersonId | null;
  /** Business minutes, and the share of them from which on it is due soon (0 to 1), both of `version`. */
  targetMinutes: number;
  warnAt: number;
  version: AgreementVersion;
  /** Epoch ms; null while nothing has started it, or when that cannot be known. */
  startedAt: number | null;
  /** When it was kept, given up or answered too late, epoch ms; null while somebody must still act. */
  stoppedAt: number | null;
  /** Whose hours count when, and what does not count. */
  schedule: Schedule;
  pauses: readonly Pause[];
}

/**
 * A clock with a reading of its state. `doneAt` and `endedAt` lie at or before now. Written out, because ten thousand
 * leads are read at a time and spreading cost more than counting.
 */
export function leadClock(
  kind: ClockKind,
  asked: Omit<ClockInput, 'warnAt'> & { owner: PersonId | null; version: AgreementVersion },
): LeadClock {
  const { owner, version, start, targetMinutes, doneAt = null, endedAt = null, schedule, pauses = [], now } = asked;
  const { warnAt } = version.agreement.sla;
  const reading = runClock({ start, targetMinutes, doneAt, endedAt, pauses, schedule, warnAt, now });
  return {
    state: reading.state,
    due: reading.due,
    elapsedMs: reading.elapsedMs,
    remainingMs: reading.remainingMs,
    share: reading.share,
    lateMs: reading.lateMs,
    open: reading.open,
    kind,
    owner,
    targetMinutes,
    warnAt,
    version,
    startedAt: start,
    stoppedAt: doneAt === null ? endedAt : endedAt === null ? doneAt : Math.min(doneAt, endedAt),
    schedule,
    pauses,
  };
}

/** Whether somebody must still act: due, late, or not yet; a paused one waits for the lead. */
export function isOpenClock({ state, stoppedAt }: Pick<LeadClock, 'state' | 'stoppedAt'>): boolean {
  return state === 'running' || state === 'dueSoon' || (state === 'breached' && stoppedAt === null);
}

/** The version that a hand-off was made under; one that is not known here is judged by the one in force. */
export function versionOf(handOff: LeadEvent | undefined, agreements: Agreements): AgreementVersion {
  return (handOff?.agreement && agreements.cited(handOff.agreement)) || agreements.inForce;
}

export function teamScheduleIn({ agreements, holidays }: ClockSetting): Schedule {
  return teamSchedule(agreements.inForce.agreement.sla.calendars, holidays);
}

export function personScheduleIn(setting: ClockSetting, person: PersonId, team: Schedule): Schedule {
  const { agreements, people, holidays } = setting;
  return personSchedule(people.get(person)?.calendar, team, agreements.inForce.agreement.sla.calendars, holidays);
}

/** The team's hours until the lead is assigned, from then on those of the person who has it. */
export function salesSchedule({ since }: LeadStory, setting: ClockSetting): Schedule {
  const team = teamScheduleIn(setting);
  return since.reduce((schedule, event) => {
    if (event.kind !== 'assigned' && event.kind !== 'reassigned') return schedule;
    return replaced(schedule, personScheduleIn(setting, event.body.to, team), Date.parse(event.at));
  }, team);
}

/** The person who has the lead since its newest hand-off; each hand-off goes to the sales manager anew (H2). */
export function repOf({ since }: LeadStory): PersonId | null {
  const last = since.findLast((event) => event.kind === 'assigned' || event.kind === 'reassigned');
  return last ? last.body.to : null;
}
