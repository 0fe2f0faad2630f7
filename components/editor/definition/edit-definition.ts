/** Editing a lead definition: each change gives a new one and leaves the old as it was. */
import type { Criterion, LeadDefinition, TemperatureRule } from '../../../utils/domain/agreement';
import type { CriterionKind } from '../../../utils/domain/criteria/kind';
import type { LangText } from '../../../utils/domain/language';

/** @param id never used before in this team: people's answers are kept by it. */
export function addCriterion(
  definition: LeadDefinition,
  kind: CriterionKind,
  id: string,
  label: LangText,
  params: unknown = kind.empty(),
): LeadDefinition {
  const added: Criterion = { id, kind: kind.kind, params, weight: 'should', part: kind.part, label };
  return { ...definition, criteria: [...definition.criteria, added] };
}

export function changeCriterion(definition: LeadDefinition, changed: Criterion): LeadDefinition {
  return { ...definition, criteria: definition.criteria.map((one) => (one.id === changed.id ? changed : one)) };
}

/** Its temperature rules let go of it too: a rule that names what is gone would hold for no lead. */
export function removeCriterion(definition: LeadDefinition, id: string): LeadDefinition {
  const { hot, warm } = definition.temperature;
  return {
    ...definition,
    criteria: definition.criteria.filter((one) => one.id !== id),
    temperature: { ...definition.temperature, hot: withoutId(hot, id), warm: withoutId(warm, id) },
  };
}

function withoutId(rule: TemperatureRule, id: string): TemperatureRule {
  const rest = (ids: string[]) => ids.filter((one) => one !== id);
  return { ...rule, all: rest(rule.all), ...(rule.any && { any: rest(rule.any) }) };
}

/** @param by −1 is up, +1 down; a move beyond an end changes nothing. */
export function moved<T>(things: readonly T[], index: number, by: number): T[] {
  const to = index + by;
  const thing = things[index];
  if (thing === undefined || to < 0 || to >= things.length) return [...things];
  const rest = things.filter((_, i) => i !== index);
  return [...rest.slice(0, to), thing, ...rest.slice(to)];
}

export function toggled<T>(things: readonly T[], thing: T): T[] {
  return things.includes(thing) ? things.filter((one) => one !== thing) : [...things, thing];
}
