/** An SLA clock: from a start and a target, where it stands now. Computed, never stored. */
import type { Pause } from './business-time';
import { dueIn, elapsedIn, isOpenIn, type Schedule } from './schedule';

/**
 * `dueSoon` from the agreed share of the target on; `met` done at or before due; `breached` still open after due, or
 * done late; `ended` stopped on purpose (left alone, S4b): no breach, however late; `cannotKnow` what starts it is not
 * shown (S2b), so nothing about it is guessed.
 */
export type ClockState = 'notStarted' | 'running' | 'dueSoon' | 'paused' | 'met' | 'breached' | 'ended' | 'cannotKnow';

/** What a clock runs on. All instants are epoch ms; one that lies after `now` has not happened yet. */
export interface ClockInput {
  /** Null: nothing has started it. */
  start: number | null;
  /** Business minutes. */
  targetMinutes: number;
  /** When the promise was kept. */
  doneAt?: number | null;
  /** When it was stopped on purpose; what is done before that counts as done. */
  endedAt?: number | null;
  pauses?: readonly Pause[];
  schedule: Schedule;
  /** 0 to 1: from this share of the target on, the clock is due soon. */
  warnAt: number;
  now: number;
}

export interface ClockReading {
  state: ClockState;
  /** Epoch ms. Null when not started, while a pause is open, or when the calendar has too few hours ever. */
  due: number | null;
  /** Business time used until now, or until it was done or ended. */
  elapsedMs: number;
  /** Business time left; negative when late. */
  remainingMs: number;
  /** Used share of the target, unrounded: 0 to 1, above 1 when late. */
  share: number;
  /** Business time after the due instant, 0 when not late. Late on a closed day is a breach with 0 so far. */
  lateMs: number;
  /** Inside business hours now, whatever the state. */
  open: boolean;
}

export function runClock(clock: ClockInput): ClockReading {
  const { schedule, warnAt, now, pauses = [] } = clock;
  const target = clock.targetMinutes * 60_000;
  const open = isOpenIn(now, schedule);
  const start = happened(clock.start, now);
  if (start === null)
    return { state: 'notStarted', due: null, elapsedMs: 0, remainingMs: target, share: 0, lateMs: 0, open };

  const due = dueIn(start, target, schedule, pauses);
  const doneAt = happened(clock.doneAt, now);
  const endedAt = happened(clock.endedAt, now);
  const elapsedMs = elapsedIn(start, Math.min(doneAt ?? now, endedAt ?? now), schedule, pauses);
  return {
    state: stateOf({ doneAt, endedAt, pauses, warnAt, now }, due, elapsedMs, target),
    due,
    elapsedMs,
    remainingMs: target - elapsedMs,
    share: target > 0 ? elapsedMs / target : 1,
    lateMs: Math.max(elapsedMs - target, 0),
    open,
  };
}

/** The share in per cent with one decimal, as it is shown. */
export function percentOf({ share }: Pick<ClockReading, 'share'>): number {
  return Math.round(share * 1000) / 10;
}

function happened(at: number | null | undefined, now: number): number | null {
  return at !== null && at !== undefined && at <= now ? at : null;
}

type Ends = Pick<ClockInput, 'doneAt' | 'endedAt' | 'pauses' | 'warnAt' | 'now'>;

function stateOf(ends: Ends, due: number | null, elapsedMs: number, target: number): ClockState {
  const { doneAt, endedAt, pauses, warnAt, now } = ends;
  if (endedAt != null && (doneAt == null || endedAt < doneAt)) return 'ended';
  if (due !== null && (doneAt ?? now) > due) return 'breached';
  if (doneAt != null) return 'met';
  if (pauses?.some(({ from, to }) => from <= now && (to === null || now < to))) return 'paused';
  return elapsedMs >= warnAt * target ? 'dueSoon' : 'running';
}
