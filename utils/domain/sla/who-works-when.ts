/** The hours that count for a team and for each of its people, from the newest agreement in force and `person` events. */
import type { Agreement, CalendarRule } from '../agreement';
import type { People } from '../people';
import { type BusinessCalendar, type Holidays, type LocalDay, resolveCalendar } from './calendar';
import { always, replaced, type Schedule } from './schedule';
import { DAY, instantOf, offsetsOf } from './zone';

/**
 * The team's schedule: the first rule of the agreement, and those that share its id, each within its `from` and
 * `until`. Where two hold, the earlier in the list does; where none does, nothing counts.
 */
export function teamSchedule(rules: readonly CalendarRule[], holidays: Holidays): Schedule {
  return over(NO_HOURS, teamRules(rules), holidays);
}

/** The last local day on which the team's hours hold; null: they hold without end. After it every clock stands still. */
export function lastDayOfHours(rules: readonly CalendarRule[]): LocalDay | null {
  const ends = teamRules(rules).map(({ until }) => until);
  return ends.includes(undefined) ? null : (ends.toSorted().at(-1) ?? null);
}

const teamRules = (rules: readonly CalendarRule[]) => rules.filter(({ id }) => id === rules[0]?.id);

/**
 * A person's own schedule where they have one, else the team's. Who chose one of the agreement's other calendars follows
 * what became of it since: a forgotten holiday is mended for all.
 */
export function personSchedule(
  own: CalendarRule | undefined,
  team: Schedule,
  rules: readonly CalendarRule[],
  holidays: Holidays,
): Schedule {
  if (!own) return team;
  const agreed = rules.filter(({ id }) => id === own.id && id !== rules[0]?.id);
  return over(team, agreed.length > 0 ? agreed : [own], holidays);
}

/** Every rule that a clock may be counted in: whose countries and regions must be known. */
export function rulesIn({ sla }: Agreement, people: People): CalendarRule[] {
  return [...sla.calendars, ...[...people.values()].flatMap(({ calendar }) => calendar ?? [])];
}

const NO_HOURS = always({ zone: 'UTC', weekly: {}, closed: new Set() } satisfies BusinessCalendar);

function over(below: Schedule, rules: readonly CalendarRule[], holidays: Holidays): Schedule {
  return rules.reduceRight((schedule: Schedule, rule) => {
    const own = always(resolveCalendar(rule, holidays));
    if (rule.from === undefined && rule.until === undefined) return own;
    const from = rule.from === undefined ? Number.NEGATIVE_INFINITY : startOf(rule.from, rule.zone);
    const to = rule.until === undefined ? Number.POSITIVE_INFINITY : startOf(rule.until, rule.zone, 1);
    return from < to ? replaced(schedule, own, from, to) : schedule;
  }, below);
}

/** The instant at which a local day begins in a zone; with `later`, so many days after it. */
function startOf(day: string, zone: string, later = 0): number {
  return instantOf(Date.parse(day) + later * DAY, offsetsOf(zone));
}
