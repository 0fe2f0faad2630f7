/** Hot, warm or cold (D6): decided by the agreement's rule, not by a feeling. */
import type { LeadDefinition, Temperature, TemperatureRule } from './agreement';
import type { CriterionResult } from './criterion';

/** Only a criterion that is met counts; one that is unknown, or that no result speaks of, does not. */
export function temperatureOf(results: CriterionResult[], rules: LeadDefinition['temperature']): Temperature {
  const met = new Set(results.filter((result) => result.state === 'met').map((result) => result.criterion.id));
  if (holds(rules.hot, met)) return 'hot';
  if (holds(rules.warm, met)) return 'warm';
  return 'cold';
}

/** An empty list demands nothing, but a rule with nothing in it holds for no lead: otherwise every lead would be hot. */
function holds({ all, any = [] }: TemperatureRule, met: Set<string>): boolean {
  if (all.length === 0 && any.length === 0) return false;
  return all.every((id) => met.has(id)) && (any.length === 0 || any.some((id) => met.has(id)));
}
