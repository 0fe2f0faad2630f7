/** Counting in business time: when an amount is used up, how much has passed, and in which stretches. */
import type { BusinessCalendar, Interval } from './calendar';
import { hoursOf, REACH } from './hours';
import { cut, type Flat, merge } from './intervals';

/** Time that does not count, epoch ms; `to` is null while the pause lasts. */
export interface Pause {
  from: number;
  to: number | null;
}

/**
 * Days that a count walks before it gives up (a century): an empty calendar or a forged date must not hang the panel.
 * Beyond it a deadline is null, and elapsed time is not counted.
 */
const HORIZON = 36_525;

/**
 * The instant (epoch ms) at which `amountMs` of business time is used up, counted from `start`. Used up exactly at
 * closing means closing. Zero (or less) gives the next opening, backwards the previous closing. Null when it is never
 * used up: a pause is open, or the calendar has no such hours.
 */
export function dueAt(
  start: number,
  amountMs: number,
  calendar: BusinessCalendar,
  pauses: readonly Pause[] = [],
  direction: 'after' | 'before' = 'after',
): number | null {
  let left = Math.max(amountMs, 0);
  let due: number | null = null;
  const walk = direction === 'after' ? walkForward : walkBack;
  walk(start, calendar, pauses, (from, to) => {
    if (left > to - from) {
      left -= to - from;
      return false;
    }
    due = direction === 'after' ? from + left : to - left;
    return true;
  });
  return due;
}

/** Business time in ms between two instants; 0 when `to` is not after `from`. */
export function elapsed(from: number, to: number, calendar: BusinessCalendar, pauses: readonly Pause[] = []): number {
  let sum = 0;
  walkForward(from, calendar, pauses, (start, end) => {
    if (start < to) sum += Math.min(end, to) - start;
    return end >= to;
  });
  return sum;
}

/** The stretches of business time between two instants, touching ones joined: the terms of the sum `elapsed` gives. */
export function intervalsBetween(
  from: number,
  to: number,
  calendar: BusinessCalendar,
  pauses: readonly Pause[] = [],
): Interval[] {
  const used: Interval[] = [];
  walkForward(from, calendar, pauses, (start, end) => {
    if (start >= to) return true;
    const last = used.at(-1);
    if (last?.to === start) last.to = Math.min(end, to);
    else used.push({ from: start, to: Math.min(end, to) });
    return end >= to;
  });
  return used;
}

/** Whether an instant is inside business hours; opening is, closing is not. */
export function isOpen(at: number, calendar: BusinessCalendar): boolean {
  return dueAt(at, 0, calendar) === at;
}

/** Is shown a stretch of business time; answers whether that is enough. */
type Visit = (from: number, to: number) => boolean;

function walkForward(start: number, calendar: BusinessCalendar, pauses: readonly Pause[], visit: Visit): void {
  if (!Number.isFinite(start)) return;
  const hours = hoursOf(calendar);
  const holes = mergePauses(pauses);
  const stop = openPause(holes);
  const first = Math.max(hours.slotAt(start) - REACH, hours.first);
  const last = Math.min(first + HORIZON, hours.last, stop === undefined ? hours.last : hours.slotAt(stop) + REACH);
  for (let slot = first; slot <= last; slot++) {
    const counted = holes.length > 0 ? cut(hours.of(slot), holes) : hours.of(slot);
    for (let i = 0; i < counted.length; i += 2) {
      const to = counted[i + 1]!;
      if (to > start && visit(Math.max(counted[i]!, start), to)) return;
    }
  }
}

function walkBack(start: number, calendar: BusinessCalendar, pauses: readonly Pause[], visit: Visit): void {
  if (!Number.isFinite(start)) return;
  const hours = hoursOf(calendar);
  const holes = mergePauses(pauses);
  const first = Math.min(hours.slotAt(start) + REACH, hours.last);
  const last = Math.max(first - HORIZON, hours.first);
  for (let slot = first; slot >= last; slot--) {
    const counted = holes.length > 0 ? cut(hours.of(slot), holes) : hours.of(slot);
    for (let i = counted.length - 2; i >= 0; i -= 2) {
      const from = counted[i]!;
      if (from < start && visit(from, Math.min(counted[i + 1]!, start))) return;
    }
  }
}

const NONE: Flat = [];

function mergePauses(pauses: readonly Pause[]): Flat {
  if (pauses.length === 0) return NONE;
  return merge(pauses.flatMap(({ from, to }) => [from, to ?? Number.POSITIVE_INFINITY]));
}

/** When a pause begins that has no end: nothing counts from there on. */
function openPause(holes: Flat): number | undefined {
  return holes.at(-1) === Number.POSITIVE_INFINITY ? holes.at(-2) : undefined;
}
