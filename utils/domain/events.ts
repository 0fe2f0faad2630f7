/** What happened: append-only facts, made once and never edited. */
import type { CalendarRule, Citation, Enforcer, Temperature } from './agreement';
import type { CriterionState } from './criterion';
import type { Field, LeadKey } from './lead';
import type { Term } from './lexicon/term';
import type { Behaviour } from './loop/history';
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
  /** What the lead did, as the page said: what the marketer ticked, without names and contact data. */
  history?: Behaviour[];
  /** When the lead itself did something (form sent), where the page shows it: marketing's clock runs from here (S2b). */
  actionAt?: Instant;
}

/** A day off work, local days, both included: leads are not assigned to somebody who is away. */
export interface Absence {
  from: string;
  to: string;
}

/** Body by kind. Kinds of newer versions are kept as they came (see UnknownEvent). */
export interface EventBodies {
  'handed over': HandedOver;
  /** A person who may call the lead theirs from now on (H2). */
  assigned: { to: PersonId; note?: string };
  /** To somebody else: business time used so far stays used. */
  reassigned: { to: PersonId; note?: string };
  /** An attempt that reached nobody: it does not stop the clock (S3). */
  tried: { channel?: string; outcome?: 'noAnswer' | 'messageLeft' | 'asksLater' | 'wrongDetails'; note?: string };
  contacted: { channel?: string; outcome?: 'meeting' | 'talk' | 'none'; note?: string };
  /** The clock waits for the lead (asked to be called next month), until it is resumed. */
  paused: { note?: string };
  resumed: { note?: string };
  accepted: Record<string, never>;
  praised: { note?: string };
  rejected: { reason: string; criteria: string[]; note?: string };
  'left alone': { reason: string; note?: string };
  /** Marketing's answer to a rejection, by that event's id; `until` (a local day) for nurture. */
  'return answered': {
    rejection: string;
    answer: 'fixed' | 'disputed' | 'nurture' | 'changeDefinition';
    until?: string;
    note?: string;
  };
  won: { amount?: { value: number; currency: string }; note?: string };
  lost: { note?: string };
  note: { note: string };
  /** Two keys are one lead: the event's own and this one. */
  linked: { to: LeadKey };
  'question answered': { criterion: string; answer: 'yes' | 'no' | 'unknown' };
  /** The newest one holds. A calendar of their own: colleagues see the same clock. */
  person: { name: string; side: Side | null; role?: Enforcer; calendar?: CalendarRule; absent?: Absence[] };
  undone: { event: string };
  /** The version's whole text is stored beside it, under its citation. */
  'agreement proposed': { cite: Citation; base: Citation | null; note?: string };
  /** Of number and hash. `trial`: one person for both sides. */
  'agreement signed': { cite: Citation; side: Side; trial?: true };
  'mapping taught': Mapping;
  'mapping removed': { taught: string };
  /** A new term, or a change of the one with its id. */
  'term proposed': { term: Term; note?: string };
  'term accepted': { proposal: string };
  /** A term by its id; or a proposal, by that event's id, which the deciding side turns down. */
  'term dropped': { term: string; note?: string };
  /** What was looked up and not found on one device since it last told: words in lower case, and how often. */
  'words missed': { words: { word: string; times: number }[] };
  /** The learning of a month (`YYYY-MM`) that both teams chose (F4). */
  'learning chosen': { month: string; text: string };
  /** Somebody asked to be forgotten; only an administrator's deletion carries it out for the team. */
  'erasure asked': { lead?: LeadKey; person?: PersonId };
}
export type KnownKind = keyof EventBodies;

/** What is about to be recorded. */
export type Entry<K extends KnownKind = KnownKind> = { [P in K]: { kind: P; body: EventBodies[P] } }[K];

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
