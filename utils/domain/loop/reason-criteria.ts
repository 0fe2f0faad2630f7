/** The check that a reason of the starter agreement speaks of: it is ticked with the reason, so that three clicks do. */
import type { Criterion } from '../agreement';

/** By the reason's id: kinds of criteria, or ids of the starter's own. */
const MEANT: Record<string, string[]> = {
  notDecisionMaker: ['role'],
  noNeed: ['needs', 'need'],
  unreachable: ['filledIn'],
};

/** The one criterion that is meant; none where there are several such, or the reason is the team's own. */
export function criteriaMeant(reason: string, criteria: readonly Criterion[]): string[] {
  const names = MEANT[reason] ?? [];
  const meant = criteria.filter(({ id, kind }) => names.includes(kind) || names.includes(id));
  return meant.length === 1 ? [meant[0]!.id] : [];
}
