/** An event in one line for tests: who, what, when. */
import type { EventBodies, KnownKind, StoredEvent } from '../../utils/domain/events';

let made = 0;

export function eventOf<K extends KnownKind>(
  kind: K,
  body: EventBodies[K],
  { by = 'marte', at = '2026-11-03T09:00:00.000Z', ...rest }: Partial<StoredEvent> = {},
): StoredEvent {
  made += 1;
  const letters = String(made).replace(/\d/g, (digit) => 'BCDEFGHIJK'[Number(digit)]!);
  // As if each said something else.
  const id = `e:${by}:01${String(made).padStart(24, '0')}:${letters.padEnd(26, 'A')}`;
  return { _id: id, v: 1, team: 'local', kind, lead: 'https://crm.example/lead/1', by, made: at, at, body, ...rest };
}

export const HANDED_OVER: EventBodies['handed over'] = {
  values: { country: 'NO' },
  result: { country: 'met' },
  verdict: 'ready',
  temperature: 'hot',
};
