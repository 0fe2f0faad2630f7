/** Every lead that something is stored about on this device. */

import type { KnownLead } from '../domain/known-leads';
import { wordsOf } from '../domain/lead';
import { isKnown } from '../domain/standing';
import { eventsOfKind } from './events';
import { openStore } from './open';
import { seenLeads } from './seen';
import { orRefused } from './store-refused';

/** @throws StoreRefused */
export async function knownLeads(): Promise<KnownLead[]> {
  const [keys, seen, handedOver] = await Promise.all([leadsWithEvents(), seenLeads(), eventsOfKind('handed over')]);
  const leads = new Map<string, KnownLead>(keys.map((key) => [key, { key, name: null, company: null }]));
  for (const event of handedOver) {
    if (!isKnown(event) || event.kind !== 'handed over' || event.lead === undefined) continue;
    const { company } = event.body;
    if (company !== undefined) leads.set(event.lead, { key: event.lead, name: null, company });
  }
  for (const { key, lead } of seen) {
    const company = wordsOf(lead.fields, 'company') ?? leads.get(key)?.company ?? null;
    leads.set(key, { key, name: wordsOf(lead.fields, 'name') ?? null, company });
  }
  return [...leads.values()];
}

/** From lead to lead through the index, without reading a lead's events. */
function leadsWithEvents(): Promise<string[]> {
  return orRefused(async () => {
    const keys: string[] = [];
    let cursor = await (await openStore()).transaction('events').store.index('byLead').openKeyCursor();
    while (cursor) {
      const [lead] = cursor.key;
      keys.push(lead);
      cursor = await cursor.continue([lead, '\uffff']);
    }
    return keys;
  });
}
