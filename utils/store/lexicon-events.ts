/** The events that the lexicon is folded from, and a stamp that changes whenever there are others. */
import type { StoredEvent } from '../domain/events';
import { eventsOfKind } from './events';
import { openStore } from './open';
import { orRefused } from './store-refused';

const KINDS = ['term proposed', 'term accepted', 'term dropped', 'person', 'undone'];

/** @throws StoreRefused */
export async function lexiconEvents(): Promise<StoredEvent[]> {
  return (await Promise.all(KINDS.map(eventsOfKind))).flat();
}

/** The stamp of events that were read. */
export function stampOf(events: readonly StoredEvent[]): string {
  return KINDS.map((kind) => events.filter((event) => event.kind === kind).length).join('.');
}

/** Cheap to ask: events are added or erased, never changed. @throws StoreRefused */
export function lexiconEventsStamp(): Promise<string> {
  return orRefused(async () => {
    const db = await openStore();
    const count = (kind: string) =>
      db.countFromIndex('events', 'byKind', IDBKeyRange.bound([kind, ''], [kind, '\uffff']));
    return (await Promise.all(KINDS.map(count))).join('.');
  });
}
