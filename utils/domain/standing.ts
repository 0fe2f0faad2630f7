/** Which of a lead's events still stand, in the order in which they happened, and where the lead is between the teams. */
import type { KnownKind, LeadEvent, StoredEvent } from './events';

/** The kinds that this version knows. */
const KNOWN: Record<KnownKind, true> = {
  'handed over': true,
  assigned: true,
  reassigned: true,
  tried: true,
  contacted: true,
  paused: true,
  resumed: true,
  accepted: true,
  praised: true,
  rejected: true,
  'left alone': true,
  'return answered': true,
  won: true,
  lost: true,
  note: true,
  linked: true,
  'question answered': true,
  person: true,
  undone: true,
  'agreement proposed': true,
  'agreement signed': true,
  'mapping taught': true,
  'mapping removed': true,
  'term proposed': true,
  'term accepted': true,
  'term dropped': true,
  'words missed': true,
  'learning chosen': true,
  'erasure asked': true,
};

export function isKnown(event: StoredEvent): event is LeadEvent {
  return Object.hasOwn(KNOWN, event.kind);
}

/**
 * Events without those that their own author took back, oldest first (by `at`, then `made`, then id, so that every
 * reader gets the same order). Events of unknown kinds stay: they are shown as such.
 */
export function standing(events: readonly StoredEvent[]): StoredEvent[] {
  const authors = new Map(events.map((event) => [event._id, event.by]));
  const takenBack = new Set<string>();
  for (const event of events) {
    if (!isKnown(event) || event.kind !== 'undone') continue;
    if (authors.get(event.body.event) === event.by) takenBack.add(event.body.event);
  }
  return events.filter((event) => event.kind !== 'undone' && !takenBack.has(event._id)).sort(byTime);
}

function byTime(a: StoredEvent, b: StoredEvent): number {
  return compare(a.at, b.at) || compare(a.made, b.made) || compare(a._id, b._id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whose move it is. */
export type LoopState = 'withMarketing' | 'withSales' | 'contacted' | 'returned' | 'leftAlone';

/** Where the lead is after its newest hand-off; feedback after a contact leaves it contacted, a rejection returns it. */
export function loopState(standingEvents: readonly StoredEvent[]): LoopState {
  let state: LoopState = 'withMarketing';
  for (const event of standingEvents) {
    if (event.kind === 'handed over') state = 'withSales';
    else if (event.kind === 'contacted') state = 'contacted';
    else if (event.kind === 'rejected') state = 'returned';
    else if (event.kind === 'left alone') state = 'leftAlone';
  }
  return state;
}
