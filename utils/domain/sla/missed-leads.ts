/** Marketing's number (S1): the months in a row in which fewer leads were handed over than agreed, and what follows. */
import type { Consequence, Sla } from '../agreement';
import type { Instant, StoredEvent } from '../events';
import { DAY, instantOf, offsetsOf } from './zone';

export interface MissedMonth {
  /** `YYYY-MM` in the team's zone. */
  month: string;
  handedOver: number;
  agreed: number;
}

export interface MissedStep {
  consequence: Consequence;
  /** Epoch ms: the first instant after the month that completed the row. */
  at: number;
  /** The missed months up to then, oldest first. */
  months: MissedMonth[];
}

/**
 * The row of missed months that ends with the last whole month; empty when that one was reached, or nothing is agreed.
 * A lead counts once, in the month of its first hand-off. Only months that lie wholly after `since` and after the first
 * hand-off that is known here are judged: nobody is accused of a month that was not promised or not recorded.
 *
 * @param handOffs standing `handed over` events.
 * @param since when the agreement in force was complete; null: unknown.
 * @param now epoch ms.
 */
export function missedMonths(
  handOffs: readonly StoredEvent[],
  { marketing, calendars }: Pick<Sla, 'marketing' | 'calendars'>,
  since: Instant | null,
  now: number,
): MissedMonth[] {
  const agreed = marketing.leadsPerMonth;
  const zone = calendars[0]?.zone ?? 'UTC';
  const first = new Map<string, number>();
  for (const { lead, at } of handOffs) {
    const time = Date.parse(at);
    if (lead !== undefined && time <= now) first.set(lead, Math.min(time, first.get(lead) ?? time));
  }
  if (agreed === null || first.size === 0) return [];

  const counts = new Map<string, number>();
  for (const time of first.values()) {
    const month = monthOf(time, zone);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const begin = [monthOf(Math.min(...first.values()), zone), since === null ? '' : monthOf(Date.parse(since), zone)];
  const unjudged = begin.sort().at(-1)!;
  const missed: MissedMonth[] = [];
  for (let month = before(monthOf(now, zone)); month > unjudged; month = before(month)) {
    const handedOver = counts.get(month) ?? 0;
    if (handedOver >= agreed) break;
    missed.unshift({ month, handedOver, agreed });
  }
  return missed;
}

/** The agreed steps that a row of missed months has brought due, the earliest first. */
export function missedSteps(
  months: readonly MissedMonth[],
  { consequences, calendars }: Pick<Sla, 'consequences' | 'calendars'>,
): MissedStep[] {
  const zone = calendars[0]?.zone ?? 'UTC';
  return consequences
    .filter(({ on, after }) => on === 'missedLeads' && months.length >= Math.max(1, after))
    .map((consequence) => {
      const row = months.slice(0, Math.max(1, Math.ceil(consequence.after)));
      return { consequence, at: startOfMonth(after(row.at(-1)!.month), zone), months: row };
    })
    .sort((a, b) => a.at - b.at);
}

function monthOf(at: number, zone: string): string {
  return new Date(at + offsetsOf(zone)(at)).toISOString().slice(0, 7);
}

const before = (month: string) => new Date(Date.parse(`${month}-01`) - DAY).toISOString().slice(0, 7);
const after = (month: string) => new Date(Date.parse(`${month}-28`) + 4 * DAY).toISOString().slice(0, 7);

function startOfMonth(month: string, zone: string): number {
  return instantOf(Date.parse(`${month}-01`), offsetsOf(zone));
}
