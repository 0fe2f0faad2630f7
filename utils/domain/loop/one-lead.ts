/** Which keys are one lead: people said so, when a lead was found twice. */
import type { StoredEvent } from '../events';
import type { LeadKey } from '../lead';
import { isKnown } from '../standing';

/**
 * @param events that still stand; only "linked" ones count.
 * @returns every key of the lead that a key belongs to, sorted, itself included.
 */
export function oneLead(events: readonly StoredEvent[]): (key: LeadKey) => LeadKey[] {
  const groups = new Map<LeadKey, LeadKey[]>();
  const groupOf = (key: LeadKey) => groups.get(key) ?? [key];
  for (const event of events) {
    if (!isKnown(event) || event.kind !== 'linked' || event.lead === undefined) continue;
    const joined = [...new Set([...groupOf(event.lead), ...groupOf(event.body.to)])].sort();
    for (const key of joined) groups.set(key, joined);
  }
  return groupOf;
}
