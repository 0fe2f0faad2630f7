/** What clocks are judged by in tests: an agreement with round numbers, an office in Oslo; and events in one line. */
import type { AgreementVersion, CalendarRule, Sla, Temperature, Weekly } from '../../../utils/domain/agreement';
import type { EventBodies, StoredEvent } from '../../../utils/domain/events';
import type { ClockSetting } from '../../../utils/domain/sla/lead-clock';

/** Monday to Friday, 09:00 to 17:00 in Oslo unless said otherwise. */
export function officeRule(rule: Partial<CalendarRule> = {}): CalendarRule {
  return { id: 'team', zone: 'Europe/Oslo', weekly: weekdays('09:00', '17:00'), ...rule };
}

export function weekdays(from: string, to: string): Weekly {
  return Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[from, to]]]));
}

/** Action to hand-off in an hour; hot in 15 minutes, warm in 4 hours, cold in 16; feedback in 8 hours. */
export function versionWith(sla: Partial<Sla> = {}, cite = '1:A'): AgreementVersion {
  const channels = [
    { id: 'phone', label: {}, isContact: true },
    { id: 'newsletter', label: {}, isContact: false },
  ];
  const agreement = {
    sla: {
      calendars: [officeRule()],
      marketing: { leadsPerMonth: null, readyShare: null, handOffWithin: 60 },
      sales: { firstContact: { hot: 15, warm: 240, cold: 960 }, attempts: 5, channels, feedbackWithin: 480 },
      warnAt: 0.75,
      ...sla,
    },
  };
  return { cite, agreement: agreement as AgreementVersion['agreement'], standing: 'signed' };
}

/** @param versions the newest is in force. */
export function settingOf({
  versions = [versionWith()],
  people = {},
  holidays = () => [],
}: {
  versions?: AgreementVersion[];
  people?: Record<string, Partial<EventBodies['person']>>;
  holidays?: ClockSetting['holidays'];
} = {}): ClockSetting {
  const named = Object.entries(people).map(([id, person]) => [id, { name: id, side: null, ...person }] as const);
  return {
    agreements: { inForce: versions.at(-1)!, cited: (cite) => versions.find((version) => version.cite === cite) },
    people: new Map(named),
    holidays,
  };
}

let made = 0;
export function event(kind: string, at: string, body: unknown = {}, by = 'sam'): StoredEvent {
  made += 1;
  return { v: 1, team: 'local', kind, by, at, made: at, body, _id: `e:${by}:${made}` };
}

export function handedOver(temperature: Temperature, at: string, by = 'mia', actionAt?: string): StoredEvent {
  return event('handed over', at, { temperature, ...(actionAt && { actionAt }) }, by);
}
