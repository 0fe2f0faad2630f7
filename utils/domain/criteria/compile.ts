/** A definition made ready for many leads: each criterion's parameters are parsed once. Results are the same. */
import type { Criterion, LeadDefinition } from '../agreement';
import type { CriterionResult } from '../criterion';
import { checkParsed, judgeParsed, needsNewerVersion } from './check-criteria';
import type { Brief, Facts } from './kind';
import { kindOf } from './registry';
import { brief } from './result';

export interface CompiledCriterion {
  criterion: Criterion;
  check(facts: Facts): CriterionResult;
  /** The state of what `check` gives, without its evidence. */
  judge(facts: Facts): Brief;
}

/** By the criterion itself: an agreement is never changed in place, a draft shares what it leaves as it is. */
const compiled = new WeakMap<Criterion, CompiledCriterion>();

export function compileDefinition({ criteria }: Pick<LeadDefinition, 'criteria'>): CompiledCriterion[] {
  return criteria.map((criterion) => {
    const known = compiled.get(criterion) ?? compile(criterion);
    compiled.set(criterion, known);
    return known;
  });
}

function compile(criterion: Criterion): CompiledCriterion {
  const kind = kindOf(criterion.kind);
  const params = kind?.params.safeParse(criterion.params);
  if (!kind || !params?.success) {
    return { criterion, check: () => needsNewerVersion(criterion), judge: () => brief('needsNewerVersion', undefined) };
  }
  return {
    criterion,
    check: (facts) => checkParsed(criterion, kind, params.data, facts),
    judge: (facts) => judgeParsed(kind, params.data, facts),
  };
}
