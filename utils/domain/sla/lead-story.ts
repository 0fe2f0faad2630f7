/** What the clocks need to know of a lead's events: its hand-offs, and what happened since the newest one. */
import type { Instant, KnownKind, LeadEvent, StoredEvent } from '../events';
import { isKnown } from '../standing';
import type { Pause } from './business-time';

export interface LeadStory {
  /** Oldest first. */
  handOffs: LeadEvent<'handed over'>[];
  /** From the newest hand-off on, which is the first of them; empty without one. */
  since: LeadEvent[];
}

/**
 * @param events of one lead, in any order, those taken back already left out.
 * @param now epoch ms; an event from the future waits until its time.
 */
export function leadStory(events: readonly StoredEvent[], now: number): LeadStory {
  const happened: { event: LeadEvent; at: number }[] = [];
  for (const event of events) {
    const at = msOf(event.at);
    if (at <= now && isKnown(event)) happened.push({ event, at });
  }
  happened.sort(
    (a, b) => a.at - b.at || msOf(a.event.made) - msOf(b.event.made) || (a.event._id < b.event._id ? -1 : 1),
  );
  const handOffs = happened.map(({ event }) => event).filter((event) => event.kind === 'handed over');
  const newest = handOffs.at(-1);
  if (!newest) return { handOffs, since: [] };
  const startedAt = msOf(newest.at);
  // A contact noted for the same moment as the hand-off counts, in whichever order the two were made.
  const since = happened.flatMap(({ event, at }) => (at >= startedAt && event !== newest ? event : []));
  return { handOffs, since: [newest, ...since] };
}

/** The hand-off that a lead's clock runs from; its `agreement` cites the version that judges it. */
export function newestHandOff(events: readonly StoredEvent[], now: number): LeadEvent<'handed over'> | undefined {
  return leadStory(events, now).handOffs.at(-1);
}

export function firstOf(events: readonly LeadEvent[], ...kinds: KnownKind[]): LeadEvent | undefined {
  return events.find(({ kind }) => kinds.includes(kind));
}

/** From each "paused" to the next "resumed", epoch ms. */
export function pausesIn(events: readonly LeadEvent[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { kind, at } of events) {
    const last = pauses.at(-1);
    const waiting = last?.to === null;
    if (kind === 'paused' && !waiting) pauses.push({ from: msOf(at), to: null });
    if (kind === 'resumed' && last && waiting) last.to = msOf(at);
  }
  return pauses;
}

export function msOf(at: Instant): number {
  return Date.parse(at);
}
