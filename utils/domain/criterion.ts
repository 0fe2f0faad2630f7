/** The result of checking one criterion: three-valued, always with its evidence. */
import type { Criterion } from './agreement';
import type { Instant } from './events';
import type { Field } from './lead';
import type { PersonId } from './person';
import type { Conversion } from './values/exchange';

export type CriterionState = 'met' | 'notMet' | 'unknown';

export interface PageEvidence {
  from: 'page';
  field: Field;
  words: string;
  label?: string;
  /** Money that was compared in another currency, by the team's own rate. */
  converted?: Conversion;
}

/** The words on the page that decided, or the person who answered. */
export type Evidence =
  | PageEvidence
  | { from: 'person'; person: PersonId; at: Instant; answer: 'yes' | 'no' | 'unknown' };

/** Why a result is unknown. */
export type UnknownReason =
  | 'notOnPage'
  | 'emptyOnPage'
  | 'unreadable'
  | 'notUnderstood'
  | 'ambiguous'
  | 'notAnswered'
  | 'needsNewerVersion';

export interface CheckResult {
  state: CriterionState;
  evidence: Evidence[];
  /** Given when the state is unknown. */
  why?: UnknownReason;
  /** When it is ambiguous: every way in which the words can be read, as canonical values (values/canonical-value.ts). */
  readings?: string[];
  /** Fields that would decide it, for "not on the page" and *Show*. */
  fields: Field[];
  /** A person can answer it here. */
  askable?: boolean;
}

export interface CriterionResult extends CheckResult {
  criterion: Criterion;
}
