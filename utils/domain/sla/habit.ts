/** A habit is worse than a slip (S6b): the share of untouched leads per rep and week, and whether it grows. */
import type { StoredEvent } from '../events';
import type { LeadKey } from '../lead';
import type { PersonId } from '../person';
import { havePassed } from './at-risk';
import { firstContactClock } from './first-contact';
import type { ClockSetting } from './lead-clock';
import { leadStory } from './lead-story';
import { calendarAt } from './schedule';
import { DAY, offsetsOf } from './zone';

/** Leads whose first contact fell due in a week: how many, and how many nobody had touched until then. */
export interface WeekCount {
  due: number;
  untouched: number;
}

/** By rep, then by the Monday of the ISO week, `YYYY-MM-DD` in the zone of the rep's hours. */
export type WeekCounts = Map<PersonId, Map<string, WeekCount>>;

/** Whatever a rep does about a lead before its time is up; accepting is not enough, for the lead hears nothing of it. */
const TOUCHES: readonly string[] = ['tried', 'contacted', 'rejected', 'left alone'];

/** A lead whose first contact has fallen due, or null where none has a rep to answer for it. */
interface DueLead {
  rep: PersonId;
  week: string;
  isTouched: boolean;
}

/** By a lead's events; what has fallen due once stays as it was. */
export type DueLeads = WeakMap<readonly StoredEvent[], DueLead | null>;

/**
 * @param leads each lead's standing events. @param now epoch ms.
 * @param known what was found at an earlier instant in the same setting; it is added to.
 */
export function untouchedPerWeek(
  leads: Iterable<readonly [lead: LeadKey, events: readonly StoredEvent[]]>,
  setting: ClockSetting,
  now: number,
  known: DueLeads = new WeakMap(),
): WeekCounts {
  const counts: WeekCounts = new Map();
  for (const [, events] of leads) {
    const before = known.get(events);
    const lead = before === undefined ? dueLead(events, setting, now, known) : before;
    if (lead === null) continue;
    const weeks = counts.get(lead.rep) ?? new Map<string, WeekCount>();
    counts.set(lead.rep, weeks);
    const count = weeks.get(lead.week) ?? { due: 0, untouched: 0 };
    weeks.set(lead.week, { due: count.due + 1, untouched: count.untouched + (lead.isTouched ? 0 : 1) });
  }
  return counts;
}

function dueLead(events: readonly StoredEvent[], setting: ClockSetting, now: number, known: DueLeads): DueLead | null {
  const story = leadStory(events, now);
  const clock = firstContactClock(story, setting, now);
  const due = clock?.due ?? null;
  if (due !== null && due >= now) return null;
  const found =
    clock === null || clock.owner === null || due === null
      ? null
      : {
          rep: clock.owner,
          week: mondayOf(due, calendarAt(due, clock.schedule).zone),
          isTouched: story.since.some(({ kind, at }) => TOUCHES.includes(kind) && Date.parse(at) <= due),
        };
  if (havePassed(events, now)) known.set(events, found);
  return found;
}

export interface Habit {
  rep: PersonId;
  /** The four whole weeks before this one, and the four before those. */
  recent: WeekCount;
  earlier: WeekCount;
  /** Unknown: too few leads before to compare with. */
  drift: 'growing' | 'steady' | 'unknown';
}

const WEEKS = 4;
/** Below so many leads in four weeks nothing is said of anybody: two bad days are no habit. */
const ENOUGH = 8;
/** One lead in ten slips anywhere. A habit is more than that, and surely so. */
const SLIPS = 0.1;
/** One-sided confidence of 90 %. */
const Z = 1.2816;

/**
 * Whose share of untouched leads has become, or is becoming, a custom. It is when even the lower end of what the recent
 * count allows (Wilson's bound at 90 %, so that small counts accuse nobody) lies above one in ten. It grows when that
 * end lies above the share of the four weeks before; what has fallen by half is left in peace.
 */
export function habits(counts: WeekCounts, now: number, zone: string): Habit[] {
  const thisWeek = Date.parse(mondayOf(now, zone));
  const sum = (weeks: Map<string, WeekCount>, from: number): WeekCount => {
    const total = { due: 0, untouched: 0 };
    for (let back = from; back < from + WEEKS; back++) {
      const week = weeks.get(dayOf(thisWeek - back * 7 * DAY));
      total.due += week?.due ?? 0;
      total.untouched += week?.untouched ?? 0;
    }
    return total;
  };
  return [...counts].flatMap(([rep, weeks]): Habit[] => {
    const recent = sum(weeks, 1);
    const earlier = sum(weeks, 1 + WEEKS);
    const surely = lowerBound(recent);
    if (recent.due < ENOUGH || surely <= SLIPS) return [];
    if (earlier.due < ENOUGH) return [{ rep, recent, earlier, drift: 'unknown' }];
    const [share, before] = [shareOf(recent), shareOf(earlier)];
    if (share <= before / 2) return [];
    return [{ rep, recent, earlier, drift: surely > before ? 'growing' : 'steady' }];
  });
}

/** 0 to 1; of nothing 0. */
export function shareOf({ due, untouched }: WeekCount): number {
  return due === 0 ? 0 : untouched / due;
}

/** Wilson's lower bound of a share. */
function lowerBound(count: WeekCount): number {
  const { due: n } = count;
  if (n === 0) return 0;
  const share = shareOf(count);
  const z2 = Z * Z;
  const centre = share + z2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return (centre - spread) / (1 + z2 / n);
}

function mondayOf(at: number, zone: string): string {
  const local = at + offsetsOf(zone)(at);
  const weekday = (new Date(local).getUTCDay() + 6) % 7;
  return dayOf(local - weekday * DAY);
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
