/** When somebody whose entries are nowhere else is reminded to export them. */
import type { Instant } from './events';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

export interface Unexported {
  /** Own entries since the last export. */
  count: number;
  /** When the first of them was made. */
  first: Instant;
}

/**
 * Whether to remind now: a week after the last export, or after the first entry where nothing was exported yet; not
 * within a day of being put off, and never where everything is exported.
 */
export function remindsToExport(
  unexported: Unexported | null,
  lastExport: Instant | null,
  putOff: Instant | null,
  now: Instant,
): unexported is Unexported {
  if (unexported === null) return false;
  const since = (from: Instant) => Date.parse(now) - Date.parse(from);
  return since(lastExport ?? unexported.first) >= WEEK && (putOff === null || since(putOff) >= DAY);
}
