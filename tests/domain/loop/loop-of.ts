/** A lead's story in a few lines for tests: each event a minute after the one before. */
import type { EventBodies, KnownKind, StoredEvent } from '../../../utils/domain/events';
import { eventOf, HANDED_OVER } from '../event-of';

export const LEAD = 'https://crm.example/lead/1';
const START = Date.parse('2026-11-03T09:00:00.000Z');
let minute = 0;

export function happened<K extends KnownKind>(
  kind: K,
  body: EventBodies[K],
  by: string,
  rest: Partial<StoredEvent> = {},
): StoredEvent {
  minute += 1;
  return eventOf(kind, body, { by, at: new Date(START + minute * 60_000).toISOString(), ...rest });
}

export const handedOver = (rest: Partial<StoredEvent> = {}, body: Partial<EventBodies['handed over']> = {}) =>
  happened('handed over', { ...HANDED_OVER, ...body }, 'marte', rest);
/** Before everything else that happens in a test. */
export const first = (rest: Partial<StoredEvent> = {}) => handedOver({ at: '2026-11-03T08:00:00.000Z', ...rest });
export const rejected = (criteria: string[] = [], rest: Partial<StoredEvent> = {}) =>
  happened('rejected', { reason: 'noNeed', criteria }, 'jonas', rest);
export const answered = (
  rejection: StoredEvent,
  answer: EventBodies['return answered']['answer'],
  rest: Partial<StoredEvent> & { until?: string } = {},
) => {
  const { until, ...more } = rest;
  const body = { rejection: rejection._id, answer, ...(until && { until }) };
  return happened('return answered', body, 'marte', { lead: rejection.lead, ...more });
};
export const undone = (event: StoredEvent) => happened('undone', { event: event._id }, event.by, { lead: event.lead });
