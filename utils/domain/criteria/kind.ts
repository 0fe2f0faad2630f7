/** What every criterion kind declares, and what it may look at. One file `x.kind.ts` is all that a new kind needs. */
import type { z } from 'zod';
import type { Agreement, CriterionPart } from '../agreement';
import type { CheckResult, CriterionState } from '../criterion';
import type { Instant } from '../events';
import type { Field, Lead } from '../lead';
import type { PersonId } from '../person';
import type { Input } from './form';

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
  /** What the team says that currencies are worth; without them no money is converted. */
  rates?: Agreement['rates'];
}

/** As much of a result as a replay of thousands of leads needs. */
export interface Brief {
  state: CriterionState;
  /** The field that would decide it first, when it was not on the page. */
  notKept?: Field;
}

/** Of kinds in general any name; of one kind only its own parameters. */
type NameOf<Params> = unknown extends Params ? string : keyof Params & string;

export interface CriterionKind<Params = unknown> {
  kind: string;
  /** Strict: a parameter that only a newer version knows must not be passed over in silence. */
  params: z.ZodType<Params>;
  /** The fields that can decide it, the most telling first. */
  fields(params: Params): Field[];
  /** True when a person may answer it in the panel where the page does not. */
  askable: boolean;
  check(params: Params, facts: Facts): CheckResult;
  /** What `check` finds, without its evidence, for thousands of leads. */
  judge(params: Params, facts: Facts): Brief;
  /** The part of the definition that a new criterion of this kind speaks of, until a person says otherwise. */
  part: CriterionPart;
  /** Parameters to start from; what is needed and still empty makes the check unknown. */
  empty(): Params;
  /** The inputs that show and change the parameters. */
  form(params: Params): Input<NameOf<Params>>[];
}

/** Lets TypeScript infer a kind's parameters from its schema. */
export function defineKind<Params>(kind: CriterionKind<Params>): CriterionKind<Params> {
  return kind;
}
