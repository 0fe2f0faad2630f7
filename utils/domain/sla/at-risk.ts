/** Which promises somebody must still keep, most urgent first: what the badge counts and alerts speak of. */
import type { StoredEvent } from '../events';
import type { LeadKey } from '../lead';
import { type ClockSetting, isOpenClock, type LeadClock } from './lead-clock';
import { leadClocks } from './lead-clocks';

export interface OpenClock {
  lead: LeadKey;
  clock: LeadClock;
}

/**
 * The clocks that run, are due soon or late and still unanswered, by their due instants; those that are late come
 * first, and those without a due instant last. A paused clock waits for the lead, and is none of them.
 *
 * @param leads each lead's standing events.
 * @param now epoch ms.
 */
export function openClocks(
  leads: Iterable<readonly [lead: LeadKey, events: readonly StoredEvent[]]>,
  setting: ClockSetting,
  now: number,
): OpenClock[] {
  const open: OpenClock[] = [];
  for (const [lead, events] of leads) {
    for (const clock of Object.values(leadClocks(events, setting, now)) as (LeadClock | null)[]) {
      if (clock && isOpenClock(clock)) open.push({ lead, clock });
    }
  }
  return open.sort((a, b) => dueOrNever(a) - dueOrNever(b) || (a.lead < b.lead ? -1 : a.lead > b.lead ? 1 : 0));
}

/** Late or soon: what the badge counts. */
export function isAtRisk({ clock: { state } }: OpenClock): boolean {
  return state === 'dueSoon' || state === 'breached';
}

function dueOrNever({ clock }: OpenClock): number {
  return clock.due ?? Number.MAX_VALUE;
}
