/** The database's shape as a type. Every change is a new file under upgrade/, and this type follows it. */
import type { DBSchema } from 'idb';
import type { Agreement, Citation } from '../domain/agreement';
import type { Instant, StoredEvent } from '../domain/events';
import type { Lead, LeadKey } from '../domain/lead';

/** The last reading of a lead that this person looked at. Stays on this device, bounded, with a retention period. */
export interface SeenLead {
  key: LeadKey;
  seenAt: Instant;
  lead: Lead;
}

export interface AgreementRow {
  cite: Citation;
  agreement: Agreement;
}

export interface LeadpactSchema extends DBSchema {
  events: {
    key: string;
    value: StoredEvent;
    indexes: { byLead: [LeadKey, Instant]; byMade: Instant; byKind: [string, Instant]; byPerson: [string, Instant] };
  };
  agreements: { key: Citation; value: AgreementRow };
  seen: { key: LeadKey; value: SeenLead; indexes: { bySeenAt: Instant } };
}
