/** Sealed events in one line for tests, and any number of them. */
import type { EventBodies, KnownKind, StoredEvent } from '../../utils/domain/events';
import { sealEvent } from '../../utils/store/event-id';
import { eventOf } from '../domain/event-of';

export async function sealed<K extends KnownKind>(
  kind: K,
  body: EventBodies[K],
  about: Partial<StoredEvent> = {},
): Promise<StoredEvent> {
  const { _id, lead, ...draft } = eventOf(kind, body, about);
  return sealEvent({ ...draft, ...(lead !== undefined && { lead }) } as never);
}

export function notes(count: number, about: Partial<StoredEvent> = {}): Promise<StoredEvent[]> {
  return Promise.all(
    Array.from({ length: count }, (_, n) => {
      const at = new Date(Date.UTC(2026, 9, 1) + n * 60_000).toISOString();
      return sealed('note', { note: `Call ${n}` }, { lead: `https://crm.example/lead/${n % 40}`, at, ...about });
    }),
  );
}
