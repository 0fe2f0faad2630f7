/** The events that the clocks of all leads are computed from, and how they are told apart by lead. */
import type { KnownKind, StoredEvent } from '../events';
import type { LeadKey } from '../lead';
import { standing } from '../standing';

/** Kinds that start, stop, pause or hand on a clock, and what takes one of them back. */
export const CLOCK_KINDS: readonly KnownKind[] = [
  'handed over',
  'assigned',
  'reassigned',
  'tried',
  'contacted',
  'paused',
  'resumed',
  'praised',
  'rejected',
  'left alone',
  'won',
  'lost',
  'undone',
];

/** Each lead's standing events, oldest first. */
export function byLead(events: readonly StoredEvent[]): Map<LeadKey, StoredEvent[]> {
  const leads = new Map<LeadKey, StoredEvent[]>();
  for (const event of standing(events)) {
    if (event.lead === undefined) continue;
    const known = leads.get(event.lead);
    if (known) known.push(event);
    else leads.set(event.lead, [event]);
  }
  return leads;
}
