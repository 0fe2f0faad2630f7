/** The database's shape as a type. Every change is a new file under upgrade/, and this type follows it. */
import type { DBSchema } from 'idb';
import type { Agreement, Citation } from '../domain/agreement';
import type { Instant, StoredEvent } from '../domain/events';
import type { LeadKey } from '../domain/lead';
import type { SeenLead } from '../domain/replay';
import type { FlagReason } from '../domain/sharing';
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

/**
 * What is stored here and not known to be with the team: an event by its id, a version as `v:<cite>`. Those of others came
 * by a file and were verified by nobody.
 */
export interface UnsharedRow {
  id: string;
  /** A version's proposer. */
  by?: string;
  /** Why the server did not take it: set aside, and not pushed again by itself. */
  refused?: string;
}

/** What came from the team and was not taken as it came. */
export interface FlaggedRow {
  id: string;
  why: FlagReason;
  at: Instant;
  /** What must not be lost: an event of the future, one's own text of a number that was taken. */
  kept?: unknown;
}

export interface LeadpactSchema extends DBSchema {
  events: {
    /** Made of the id: row-key.ts. */
    key: string | Uint8Array<ArrayBuffer>;
    value: StoredEvent;
    indexes: { byLead: [LeadKey, Instant]; byKind: [string, Instant]; byPerson: [string, Instant] };
  };
  agreements: { key: Citation; value: AgreementRow };
  announced: { key: string; value: Announced };
  erased: { key: string; value: ErasedRow };
  unshared: { key: string; value: UnsharedRow };
  flagged: { key: string; value: FlaggedRow };
  /** `membership`, `checkpoint`, `state`, and by `agr:NNNNNN` the citation that was first seen under it. */
  sync: { key: string; value: unknown };
  seen: { key: LeadKey; value: SeenLead; indexes: { bySeenAt: Instant } };
}
