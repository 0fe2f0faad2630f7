/** Everything that happened with a lead, also what was entered about it under another key. */
import type { StoredEvent } from '../../utils/domain/events';
import type { LeadKey } from '../../utils/domain/lead';
import { oneLead } from '../../utils/domain/loop/one-lead';
import { standing } from '../../utils/domain/standing';
import { eventsOfKind, eventsOfLead } from '../../utils/store/events';

/** @throws StoreRefused */
export async function eventsOfOneLead(lead: LeadKey): Promise<StoredEvent[]> {
  const linked = await eventsOfKind('linked');
  if (linked.length === 0) return eventsOfLead(lead);
  const keys = oneLead(standing([...linked, ...(await eventsOfKind('undone'))]))(lead);
  return (await Promise.all(keys.map(eventsOfLead))).flat();
}
