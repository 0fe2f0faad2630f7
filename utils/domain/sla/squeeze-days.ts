/** Days that the law leaves open and many offices do not: offered to a team, which decides. */
import type { CalendarRule, WallInterval } from '../agreement';
import { type Holiday, type LocalDay, weekdayOf } from './calendar';
import { DAY } from './zone';

export interface SqueezeDay {
  date: LocalDay;
  /** A lone working day between days off, or the eve of a feast. */
  why: 'between' | 'eve';
  /** The holiday beside it. */
  holiday: Holiday;
  /** What the day's hours would be if it ended at noon; empty: none are before noon. */
  half: WallInterval[];
}

/** Local time at which a half day ends. */
export const NOON = '12:00';

/** Eves of these are half or whole days off in much of the world, whatever the law says. `MM-DD`. */
const FEASTS = ['12-25', '01-01'];

/**
 * A team's working days with a public holiday on one side and a day off on the other, and the days before Christmas and
 * New Year, from `first` on. Days that the team has decided on already are left out.
 */
export function squeezeDays(
  rule: CalendarRule,
  holidays: readonly Holiday[],
  first: LocalDay,
  days: number,
): SqueezeDay[] {
  const byDate = new Map(holidays.filter(({ from }) => from === undefined).map((day) => [day.date, day]));
  const halfDays = new Set(holidays.filter(({ from }) => from !== undefined).map(({ date }) => date));
  const isOff = (date: LocalDay) => byDate.has(date) || rule.closed?.includes(date) || hoursOn(rule, date).length === 0;
  const found: SqueezeDay[] = [];
  for (let by = 0; by < days; by++) {
    const date = dayAfter(first, by);
    if (isOff(date) || halfDays.has(date) || rule.shifts?.[date]) continue;
    const [before, after] = [dayAfter(date, -1), dayAfter(date, 1)];
    const feast = byDate.get(after);
    const beside = feast ?? byDate.get(before);
    const half = hoursOn(rule, date)
      .filter(([from, to]) => from < NOON && from < to)
      .map(([from, to]): WallInterval => [from, to < NOON ? to : NOON]);
    if (feast && FEASTS.includes(after.slice(5))) found.push({ date, why: 'eve', holiday: feast, half });
    else if (beside && isOff(before) && isOff(after)) found.push({ date, why: 'between', holiday: beside, half });
  }
  return found;
}

function hoursOn(rule: CalendarRule, date: LocalDay): WallInterval[] {
  return rule.shifts?.[date] ?? rule.weekly[weekdayOf(date)] ?? [];
}

export function dayAfter(date: LocalDay, days: number): LocalDay {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
