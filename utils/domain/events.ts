/** What happened: append-only facts, made once and never edited. */
import type { Citation, Temperature } from './agreement';
import type { CriterionState } from './criterion';
import type { Field, LeadKey } from './lead';
import type { Mapping } from './mapping';
import type { PersonId, Side } from './person';
import type { Verdict } from './verdict';

/** An ISO 8601 instant in UTC with milliseconds, as `Date.toISOString` writes it. */
export type Instant = string;

/** What a hand-off keeps of the page: canonical values of the definition's fields, never names or contact data. */
export interface HandedOver {
  values: { [F in Field]?: string };
  /** How each criterion stood when the lead was handed over, by its id. */
  result: Record<string, CriterionState>;
  verdict: Verdict;
  temperature: Temperature;
  /** Travels only where the agreement lets it. */
  company?: string;
  note?: string;
}

/** Body by kind. Kinds of newer versions are kept as they came (see UnknownEvent). */
export interface EventBodies {
  'handed over': HandedOver;
  contacted: { channel?: string; outcome?: 'meeting' | 'talk' | 'none'; note?: string };
  accepted: Record<string, never>;
  praised: { note?: string };
  rejected: { reason: string; criteria: string[]; note?: string };
  'left alone': { reason: string; note?: string };
  'question answered': { criterion: string; answer: 'yes' | 'no' | 'unknown' };
  person: { name: string; side: Side | null };
  undone: { event: string };
  /** The version's whole text is stored beside it, under its citation. */
  'agreement proposed': { cite: Citation; base: Citation | null; note?: string };
  /** Of number and hash. `trial`: one person for both sides. */
  'agreement signed': { cite: Citation; side: Side; trial?: true };
  'mapping taught': Mapping;
  'mapping removed': { taught: string };
}
export type KnownKind = keyof EventBodies;

interface Envelope<Kind extends string, Body> {
  /** Format of the envelope. */
  v: 1;
  /** `local` until the person joins a team. */
  team: string;
  kind: Kind;
  lead?: LeadKey;
  by: PersonId;
  /** When it was recorded. */
  made: Instant;
  /** When it happened; not after `made`. */
  at: Instant;
  /** The version of the agreement that was in force, as `<number>:<hash>`. */
  agreement?: Citation;
  body: Body;
}

/** What happened, before it has an id. */
export type EventDraft<K extends KnownKind = KnownKind> = { [P in K]: Envelope<P, EventBodies[P]> }[K];

/** An event as it is stored and synced; the id is `e:<by>:<ULID of made>:<hash>`. */
export type LeadEvent<K extends KnownKind = KnownKind> = { [P in K]: Envelope<P, EventBodies[P]> & { _id: string } }[K];

/** A stored event whose kind this version may not know: kept and synced untouched. */
export type StoredEvent = Envelope<string, unknown> & { _id: string };
