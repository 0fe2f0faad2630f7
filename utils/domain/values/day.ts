/** Calendar days, and the span of them that words can mean. */

/** `YYYY-MM-DD`. */
export type Day = string;

/** From one day to another, both included: words such as "2 months ago" are no more exact than that. */
export interface DaySpan {
  from: Day;
  to: Day;
}

const DAY_MS = 86_400_000;

/** The day of an instant, in UTC. */
export function dayOf(instant: string): Day {
  return instant.slice(0, 10);
}

/** A day that exists, or undefined: there is no 31 February. Months count from 1. */
export function dayAt(year: number, month: number, day: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}

/** How many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day so many days later; before the year 1 or after 9999 there is none. */
export function addDays(day: Day, days: number): Day | undefined {
  const time = new Date(Date.parse(day) + days * DAY_MS);
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined;
}
