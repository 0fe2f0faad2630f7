/** When something happened that is noted later: not before the hand-off, not in the future. */
import type { Instant } from '../events';

export type WhenProblem = 'noTime' | 'beforeHandOff' | 'inFuture';

const MINUTE = 60_000;

/**
 * The instant that a person means by a minute. A minute that holds the hand-off means the hand-off at the earliest: it
 * happened at some second of that minute.
 * @param minute epoch ms of the minute's start; NaN when nothing was entered.
 * @param handedOverAt null: no hand-off came before it.
 */
export function happenedAt(
  minute: number,
  handedOverAt: Instant | null,
  now: number,
): { at: Instant; problem?: undefined } | { at?: undefined; problem: WhenProblem } {
  if (!Number.isFinite(minute)) return { problem: 'noTime' };
  if (minute > now) return { problem: 'inFuture' };
  const earliest = handedOverAt === null ? Number.NEGATIVE_INFINITY : Date.parse(handedOverAt);
  if (minute + MINUTE <= earliest) return { problem: 'beforeHandOff' };
  return { at: new Date(Math.max(minute, earliest)).toISOString() };
}
