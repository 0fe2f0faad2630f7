/** Whether a criterion still lacks something that its kind needs. */
import type { Criterion } from '../agreement';
import { isUnfinished } from './form';
import { kindOf } from './registry';

/** True while something that is needed is empty: until then it is unknown for every lead. */
export function isUnfinishedCriterion({ kind, params }: Pick<Criterion, 'kind' | 'params'>): boolean {
  const known = kindOf(kind);
  if (!known?.params.safeParse(params).success) return false;
  return known.form(params).some((input) => isUnfinished(params, input));
}
