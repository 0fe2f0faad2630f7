/** What every criterion kind declares, and what it may look at. One file `x.kind.ts` is all that a new kind needs. */
import type { z } from 'zod';
import type { CheckResult } from '../criterion';
import type { Instant } from '../events';
import type { Field, Lead } from '../lead';
import type { PersonId } from '../person';

export interface Answer {
  answer: 'yes' | 'no' | 'unknown';
  by: PersonId;
  at: Instant;
}

/** All that a check may depend on. */
export interface Facts {
  lead: Lead;
  /** The newest answer that a person gave to this criterion's question, if any. */
  answer: Answer | undefined;
  now: Instant;
}

export interface CriterionKind<Params = unknown> {
  kind: string;
  /** Strict: a parameter that only a newer version knows must not be passed over in silence. */
  params: z.ZodType<Params>;
  /** The fields that can decide it, the most telling first. */
  fields(params: Params): Field[];
  /** True when a person may answer it in the panel where the page does not. */
  askable: boolean;
  check(params: Params, facts: Facts): CheckResult;
}

/** Lets TypeScript infer a kind's parameters from its schema. */
export function defineKind<Params>(kind: CriterionKind<Params>): CriterionKind<Params> {
  return kind;
}
