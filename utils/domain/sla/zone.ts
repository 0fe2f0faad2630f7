/** Time zones as plain numbers: the offset of a zone at an instant, and the instant that a wall time means. */

/** Offset from UTC in ms (east is positive) at an epoch instant in ms. */
export type OffsetAt = (at: number) => number;

export const DAY = 86_400_000;
// A forged or mistyped year must not fill the cache; outside these years a zone keeps the offset it has at the edge.
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const known = new Map<string, OffsetAt>();

/** The zone's offsets; asked of Intl once per UTC day and kept. Throws RangeError for a zone the browser does not know. */
export function offsetsOf(zone: string): OffsetAt {
  let offsetAt = known.get(zone);
  if (!offsetAt) {
    offsetAt = createOffsets(zone);
    known.set(zone, offsetAt);
  }
  return offsetAt;
}

/**
 * The instant of a wall time, written as ms as if the wall clock showed UTC. A wall time that a clock change skips
 * moves forward by the gap; one that is repeated means its first occurrence.
 */
export function instantOf(wall: number, offsetAt: OffsetAt): number {
  const before = offsetAt(wall - DAY);
  const earlier = wall - before;
  if (offsetAt(earlier) === before) return earlier;
  const after = offsetAt(wall + DAY);
  const later = wall - after;
  return offsetAt(later) === after ? later : earlier;
}

/** The local day of an instant, `YYYY-MM-DD`, and the minutes of the wall clock since its midnight. */
export function wallOf(at: number, zone: string): { date: string; minutes: number } {
  const wall = at + offsetsOf(zone)(at);
  const day = Math.floor(wall / DAY);
  return { date: new Date(day * DAY).toISOString().slice(0, 10), minutes: (wall - day * DAY) / 60_000 };
}

/** A UTC day has one offset, or two around a clock change. */
type DayOffsets = number | { before: number; change: number; after: number };

function createOffsets(zone: string): OffsetAt {
  const ask = createAsk(zone);
  const days = new Map<number, DayOffsets>();
  return (at) => {
    const inside = Math.min(Math.max(at, EARLIEST), LATEST);
    const day = Math.floor(inside / DAY);
    let offsets = days.get(day);
    if (offsets === undefined) {
      offsets = readDay(day * DAY, ask);
      days.set(day, offsets);
    }
    if (typeof offsets === 'number') return offsets;
    return inside < offsets.change ? offsets.before : offsets.after;
  };
}

function readDay(start: number, ask: OffsetAt): DayOffsets {
  const before = ask(start);
  const after = ask(start + DAY);
  if (before === after) return before;
  let same = start;
  let change = start + DAY;
  // Clocks change on whole seconds.
  while (change - same > 1000) {
    const middle = Math.floor((same + change) / 2000) * 1000;
    if (ask(middle) === before) same = middle;
    else change = middle;
  }
  return { before, change, after };
}

/** Intl's answer, uncached: about a microsecond a question (three with formatToParts). `at` is a whole second. */
function createAsk(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    // '3/29/2026, 03:00:00'
    const [month, day, year, hour, minute, second] = format.format(at).match(/\d+/g)!.map(Number);
    return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - at;
  };
}
