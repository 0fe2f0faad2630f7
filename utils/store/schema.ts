/** The database's shape as a type. Every change is a new file under upgrade/, and this type follows it. */
import type { DBSchema } from 'idb';
import type { Agreement, Citation } from '../domain/agreement';
import type { Instant, StoredEvent } from '../domain/events';
import type { LeadKey } from '../domain/lead';
import type { SeenLead } from '../domain/replay';
import type { Announced } from '../domain/sla/alerts';

export interface AgreementRow {
  cite: Citation;
  agreement: Agreement;
}

/** What was erased and must not come back: an event's id, or `lead:<key>`, `person:<id>` with everything made until then. */
export interface ErasedRow {
  id: string;
  at: Instant;
}

export interface LeadpactSchema extends DBSchema {
  events: {
    key: string;
    value: StoredEvent;
    indexes: { byLead: [LeadKey, Instant]; byMade: Instant; byKind: [string, Instant]; byPerson: [string, Instant] };
  };
  agreements: { key: Citation; value: AgreementRow };
  announced: { key: string; value: Announced };
  erased: { key: string; value: ErasedRow };
  seen: { key: LeadKey; value: SeenLead; indexes: { bySeenAt: Instant } };
}
