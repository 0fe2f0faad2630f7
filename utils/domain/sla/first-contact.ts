/** Sales' promise (S2): from hand-off to first contact, within the time agreed for the lead's temperature. */
import type { Agreement, Temperature } from '../agreement';
import type { Instant, LeadEvent, StoredEvent } from '../events';
import type { PersonId } from '../person';
import type { Pause } from './business-time';
import type { BusinessCalendar } from './calendar';
import { type ClockReading, runClock } from './clock';

export interface FirstContactReading extends ClockReading {
  handedOverAt: Instant;
  /** Who handed the lead over. */
  by: PersonId;
  /** As stated at hand-off; it chose the target. */
  temperature: Temperature;
  targetMinutes: number;
  /** The first contact since the hand-off, also when something else had ended the clock before. */
  contactedAt?: Instant;
}

/**
 * Reads the clock of one lead from its events (in any order, those taken back already left out). Null when the lead was
 * never handed over. `agreement` is the version stamped at hand-off (see `newestHandOff`).
 *
 * The newest hand-off starts it. What comes first after that stops it: a contact keeps the promise; leaving the lead
 * alone ends the clock without a breach; a rejection is an answer too, so in time it ends the clock without a breach,
 * but a late one is a breach like a late contact, or rejecting would wipe breaches out.
 */
export function firstContactClock(
  events: readonly StoredEvent[],
  agreement: Agreement,
  calendar: BusinessCalendar,
  now: number,
): FirstContactReading | null {
  const handOff = newestHandOff(events, now);
  if (!handOff) return null;

  const since = inOrder(events, now).filter(({ at }) => msOf(at) >= msOf(handOff.at));
  const contact = since.find(({ kind }) => kind === 'contacted');
  const answer = since.find(({ kind }) => ANSWERS.includes(kind));
  const leftAlone = answer?.kind === 'left alone';
  const answeredAt = answer ? msOf(answer.at) : null;

  const { temperature } = handOff.body;
  const targetMinutes = agreement.sla.sales.firstContact[temperature];
  const reading = runClock({
    start: msOf(handOff.at),
    targetMinutes,
    doneAt: leftAlone ? null : answeredAt,
    endedAt: leftAlone ? answeredAt : null,
    pauses: pausesIn(since),
    calendar,
    warnAt: agreement.sla.warnAt,
    now,
  });
  // A promise of contact is not met by a rejection, however quick.
  const state = answer?.kind === 'rejected' && reading.state === 'met' ? 'ended' : reading.state;
  return {
    ...reading,
    state,
    handedOverAt: handOff.at,
    by: handOff.by,
    temperature,
    targetMinutes,
    contactedAt: contact?.at,
  };
}

const ANSWERS = ['contacted', 'left alone', 'rejected'];

/** The hand-off that a lead's clock runs from; its `agreement` cites the version that judges it. */
export function newestHandOff(events: readonly StoredEvent[], now: number): LeadEvent<'handed over'> | undefined {
  return inOrder(events, now).filter(isHandOff).at(-1);
}

/** What has happened until now, oldest first; an event from the future waits until its time. */
function inOrder(events: readonly StoredEvent[], now: number): StoredEvent[] {
  return events
    .filter(({ at }) => msOf(at) <= now)
    .sort((a, b) => msOf(a.at) - msOf(b.at) || msOf(a.made) - msOf(b.made) || (a._id < b._id ? -1 : 1));
}

function isHandOff(event: StoredEvent): event is LeadEvent<'handed over'> {
  return event.kind === 'handed over';
}

/** From each "paused" to the next "resumed", epoch ms. */
function pausesIn(events: readonly StoredEvent[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { kind, at } of events) {
    const last = pauses.at(-1);
    const waiting = last?.to === null;
    if (kind === 'paused' && !waiting) pauses.push({ from: msOf(at), to: null });
    if (kind === 'resumed' && last && waiting) last.to = msOf(at);
  }
  return pauses;
}

function msOf(at: Instant): number {
  return Date.parse(at);
}
