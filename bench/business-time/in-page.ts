/** Business time as it ships, and naively over Temporal, for a page and for Node: office hours in Oslo with holidays. */

import { holidaysIn } from '../../utils/calendars/country-calendar';
import noCalendar from '../../utils/calendars/no.calendar';
import type { Agreement, AgreementVersion, CalendarRule } from '../../utils/domain/agreement';
import type { StoredEvent } from '../../utils/domain/events';
import { openClocks } from '../../utils/domain/sla/at-risk';
import { dueAt, elapsed } from '../../utils/domain/sla/business-time';
import { type Holiday, resolveCalendar } from '../../utils/domain/sla/calendar';

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const holidays: Holiday[] = holidaysIn(noCalendar).filter(({ from, customary }) => !from && !customary);
const day: [string, string][] = [['09:00', '17:00']];
const rule: CalendarRule = {
  id: 'team',
  zone: 'Europe/Oslo',
  country: 'NO',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
};
const calendar = resolveCalendar(rule, () => holidays);

/** The days that every library is told. */
export const closed = holidays.map(({ date }) => date);

/** Starts of 2026, on the minute, the same in every run. */
export const starts = (() => {
  let seed = 20_260_301;
  return Array.from({ length: 1_000 }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Date.UTC(2026, 0, 1) + Math.floor((seed / 2 ** 32) * 365 * 24 * 60) * MINUTE;
  });
})();

export interface Contender {
  due(start: number, hours: number): number | null;
  /** Minutes. */
  elapsed(from: number, to: number): number;
}

export const ours: Contender = {
  due: (start, hours) => dueAt(start, hours * HOUR, calendar),
  elapsed: (from, to) => elapsed(from, to, calendar) / MINUTE,
};

/** Day by day over Temporal, as one would write it first. */
export const temporal: Contender = {
  due(start, hours) {
    let left = hours * HOUR;
    let due: number | null = null;
    walk(start, (from, to) => {
      if (left > to - from) left -= to - from;
      else due = from + left;
      return due !== null;
    });
    return due;
  },
  elapsed(from, to) {
    let sum = 0;
    walk(from, (start, end) => {
      sum += Math.max(0, Math.min(end, to) - start);
      return end >= to;
    });
    return sum / MINUTE;
  },
};

function walk(start: number, visit: (from: number, to: number) => boolean): void {
  const { Temporal } = globalThis as unknown as { Temporal: typeof import('temporal-polyfill').Temporal };
  const off = new Set(closed);
  let date = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  for (;;) {
    if (date.dayOfWeek <= 5 && !off.has(date.toString())) {
      const at = (hour: number) =>
        date.toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: new Temporal.PlainTime(hour) }).epochMilliseconds;
      const to = at(17);
      if (to > start && visit(Math.max(at(9), start), to)) return;
    }
    date = date.add({ days: 1 });
  }
}

/** Deadlines a second: how many in `ms` or a little more. */
export function dues(contender: Contender, hours: number, ms: number): number {
  return perSecond((i) => contender.due(starts[i % starts.length]!, hours), ms);
}

/** Readings of a lead's 30 days a second. */
export function elapses(contender: Contender, ms: number): number {
  return perSecond((i) => contender.elapsed(starts[i % starts.length]!, starts[i % starts.length]! + 30 * DAY), ms);
}

/** How many of the deadlines and readings differ from ours by a minute or more. */
export function wrong(contender: Contender, hours: number): number {
  return starts.filter((start) => Math.abs(contender.due(start, hours)! - ours.due(start, hours)!) >= MINUTE).length;
}

function perSecond(once: (i: number) => unknown, ms: number): number {
  const begin = performance.now();
  let count = 0;
  let took = 0;
  // The clock is asked ever more rarely: asking it must not be what is measured.
  for (let batch = 1; took < ms; batch = Math.min(batch * 2, 4_096)) {
    for (let i = 0; i < batch; i++) once(count++);
    took = performance.now() - begin;
  }
  return (count / took) * 1_000;
}

const agreement = {
  sla: {
    calendars: [rule],
    marketing: { leadsPerMonth: null, readyShare: null, handOffWithin: 60 },
    sales: { firstContact: { hot: 5, warm: 240, cold: 960 }, attempts: 5, channels: [], feedbackWithin: 960 },
    warnAt: 0.75,
  },
} as unknown as Agreement;
const version: AgreementVersion = { cite: '1:A', agreement, standing: 'signed' };

/** Each handed over in the last 30 days and assigned; every third one contacted, so that feedback is owed. */
const NOW = Date.UTC(2026, 5, 15, 10);
export const leads = Array.from({ length: 10_000 }, (_, i): [string, StoredEvent[]] => {
  const handedOver = NOW - (starts[i % starts.length]! % (30 * DAY)) - i;
  const event = (kind: string, at: number, body: unknown): StoredEvent => {
    const iso = new Date(at).toISOString();
    return { _id: `e:a:${i}:${kind}`, v: 1, team: 't', kind, by: 'a', at: iso, made: iso, agreement: '1:A', body };
  };
  const temperature = (['hot', 'warm', 'cold'] as const)[i % 3]!;
  const events = [
    event('handed over', handedOver, { temperature, actionAt: new Date(handedOver - HOUR).toISOString() }),
    event('assigned', handedOver + MINUTE, { to: `rep${i % 20}` }),
  ];
  if (i % 3 === 0) events.push(event('contacted', handedOver + 2 * MINUTE, {}));
  return [`https://crm.example/lead/${i}`, events];
});
const setting = {
  agreements: { inForce: version, cited: () => version },
  people: new Map(Array.from({ length: 20 }, (_, i) => [`rep${i}`, { name: '', side: null, calendar: { ...rule } }])),
  holidays: () => holidays,
};

/** Milliseconds to find and order the open clocks of 10,000 leads from their events. */
export function checkLeads(): { ms: number; open: number } {
  const begin = performance.now();
  const open = openClocks(leads, setting, NOW);
  return { ms: performance.now() - begin, open: open.length };
}

/** Milliseconds to ask of 10,000 leads whether each is past due. */
export function checkDue(): { ms: number; open: number } {
  const begin = performance.now();
  let late = 0;
  for (const [i] of leads.entries()) if (dueAt(NOW - (i % 500) * HOUR, 4 * HOUR, calendar)! < NOW) late += 1;
  return { ms: performance.now() - begin, open: late };
}
