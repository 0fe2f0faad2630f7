/** What to announce now and when to wake next: each moment once, never outside the person's hours, none dropped. */
import { dueIn, isOpenIn, type Schedule } from './schedule';

/** Something that a person is told when it comes. All instants are epoch ms. */
export interface Moment {
  /** The same in every computation, on every wake: by it the person is told once. */
  id: string;
  at: number;
  /** From here on it is no news any more: a deadline that has passed is told as a breach, not as due soon. */
  until?: number;
}

/** That a person was told, kept durably. */
export interface Announced {
  id: string;
  /** When they were told. */
  at: number;
  /** They asked to be told again; null: they did not. */
  snoozedUntil: number | null;
}

export interface AlertPlan<M extends Moment> {
  /** To be told now, the oldest first. */
  announce: M[];
  /** When there is something to tell again, at the earliest; null: never, as things stand. */
  next: number | null;
}

/**
 * @param moments every moment that still concerns the person, past and to come; what was settled meanwhile is left out.
 * @param hours the person's own business hours: a moment outside them is told at the next opening.
 */
export function alertPlan<M extends Moment>(
  moments: readonly M[],
  announced: readonly Announced[],
  hours: Schedule,
  now: number,
): AlertPlan<M> {
  const told = new Map(announced.map((one) => [one.id, one]));
  const announce: M[] = [];
  let next: number | null = null;
  for (const moment of moments) {
    const from = tellFrom(moment, told.get(moment.id), hours);
    if (from === null || (moment.until !== undefined && Math.max(from, now) >= moment.until)) continue;
    if (from <= now && isOpenIn(now, hours)) announce.push(moment);
    else {
      const wake = from <= now ? dueIn(now, 0, hours) : from;
      if (wake !== null && (moment.until === undefined || wake < moment.until)) next = Math.min(next ?? wake, wake);
    }
  }
  return { announce: announce.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)), next };
}

/** From when on it may be told, inside the hours; null: it was told, or there are no such hours. */
function tellFrom(moment: Moment, told: Announced | undefined, hours: Schedule): number | null {
  if (told === undefined) return dueIn(moment.at, 0, hours);
  return told.snoozedUntil === null ? null : dueIn(told.snoozedUntil, 0, hours);
}

/** Business minutes that a snooze lasts: long enough to finish a call, short enough for a hot lead's sake. */
const SNOOZE_MINUTES = 15;

/** Until when a snooze lasts, within the person's hours. */
export function snoozeUntil(now: number, hours: Schedule): number {
  const after = dueIn(now, SNOOZE_MINUTES * 60_000, hours) ?? now + SNOOZE_MINUTES * 60_000;
  // Used up exactly at closing is the next opening: nobody is told at a closed door.
  return dueIn(after, 0, hours) ?? after;
}
