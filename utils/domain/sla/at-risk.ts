/** Which promises somebody must still keep, most urgent first: what the badge counts and alerts speak of. */
import type { StoredEvent } from '../events';
import type { LeadKey } from '../lead';
import { type ClockSetting, isOpenClock, type LeadClock } from './lead-clock';
import { leadClocks } from './lead-clocks';

export interface OpenClock {
  lead: LeadKey;
  clock: LeadClock;
}

/** Leads with nothing to be done, by their events: time alone brings them no open clock. */
export type Settled = WeakSet<readonly StoredEvent[]>;

/**
 * The clocks that run, are due soon or late and still unanswered, by their due instants; those that are late come
 * first, and those without a due instant last. A paused clock waits for the lead, and is none of them.
 *
 * @param leads each lead's standing events.
 * @param now epoch ms.
 * @param settled what was found at an earlier instant in the same setting; it is added to.
 */
export function openClocks(
  leads: Iterable<readonly [lead: LeadKey, events: readonly StoredEvent[]]>,
  setting: ClockSetting,
  now: number,
  settled: Settled = new WeakSet(),
): OpenClock[] {
  const open: OpenClock[] = [];
  for (const [lead, events] of leads) {
    if (settled.has(events)) continue;
    const clocks = Object.values(leadClocks(events, setting, now)) as (LeadClock | null)[];
    const running = clocks.filter((clock) => clock !== null && isOpenClock(clock));
    for (const clock of running) open.push({ lead, clock: clock! });
    if (running.length === 0 && havePassed(events, now)) settled.add(events);
  }
  return open.sort((a, b) => dueOrNever(a) - dueOrNever(b) || (a.lead < b.lead ? -1 : a.lead > b.lead ? 1 : 0));
}

/** Late or soon: what the badge counts. */
export function isAtRisk({ clock: { state } }: OpenClock): boolean {
  return state === 'dueSoon' || state === 'breached';
}

/** An event from the future waits until its time. */
export function havePassed(events: readonly StoredEvent[], now: number): boolean {
  return events.every(({ at }) => Date.parse(at) <= now);
}

function dueOrNever({ clock }: OpenClock): number {
  return clock.due ?? Number.MAX_VALUE;
}
