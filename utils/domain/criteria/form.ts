/** How a kind describes the form of its parameters, and what it means to edit one input of it. No words, no markup. */
import type { Field } from '../lead';
import { valuesOf } from '../values/meaning';
import { readNumber } from '../values/number';

/** One input, which writes one parameter. Its words are `definition.inputs.<kind>.<name>` in locales. */
export type Input<Name extends string = string> = { name: Name } & (
  | { is: 'field'; of: readonly Field[]; resets?: (field: Field) => Record<string, unknown> }
  | { is: 'fields'; of: readonly Field[]; needed?: true }
  /** Absent when it is left empty, unless it is needed. */
  | { is: 'number'; unit: 'people' | 'money' | 'days'; needed?: true }
  | { is: 'currency' }
  /** `{ amount, currency }`, absent when it is left empty. */
  | { is: 'money' }
  | { is: 'yesNo' }
  /** The words of an option are `definition.options.<name>.<option>`. */
  | { is: 'choice'; of: readonly string[] }
  /** None chosen means any. */
  | { is: 'choices'; of: readonly string[] }
  /** Ids that are known for this field, and the team's own words; `synonyms` names the parameter of other words. */
  | { is: 'values'; field: Field; synonyms: Name; needed?: true }
  | { is: 'text'; needed?: true }
  /** Things with a label per language and the words that stand for them on a page. */
  | { is: 'list'; needed?: true }
  /** The id of one thing in such a list. */
  | { is: 'oneOfList'; list: Name; needed?: true }
);

/** The parameters with one input changed; `undefined` takes the parameter away. */
export function withInput(params: unknown, input: Input, value: unknown): Record<string, unknown> {
  const resets = input.is === 'field' ? input.resets?.(value as Field) : undefined;
  const changed = { ...(params as object), ...resets, [input.name]: value };
  return Object.fromEntries(Object.entries(changed).filter(([, parameter]) => parameter !== undefined));
}

/** The values of a `values` input with the other words for each; nobody's synonyms are no parameter at all. */
export function withValues(
  params: unknown,
  input: Extract<Input, { is: 'values' }>,
  values: string[],
  synonyms: Record<string, string[]>,
): Record<string, unknown> {
  const { [input.synonyms]: _before, ...rest } = params as Record<string, unknown>;
  const others = Object.keys(synonyms).length > 0 ? { [input.synonyms]: synonyms } : {};
  return { ...rest, [input.name]: values, ...others };
}

/** True while an input that is needed is empty: until then the criterion is unknown for every lead. */
export function isUnfinished(params: unknown, input: Input): boolean {
  if (!('needed' in input)) return false;
  const value = (params as Record<string, unknown>)[input.name];
  if (input.is === 'oneOfList') {
    const list = (params as Record<string, { id: string }[] | undefined>)[input.list] ?? [];
    return !list.some(({ id }) => id === value);
  }
  return value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
}

/** The number that was typed, null for what is none or cannot stand there. `1.000` is a thousand, `1.5` one and a half. */
export function numberTyped(text: string, unit: 'people' | 'money' | 'days'): number | null {
  const [number] = valuesOf(readNumber(text, { pageLanguage: null }));
  if (number === undefined) return null;
  return unit === 'money' || (Number.isSafeInteger(number) && number >= 0) ? number : null;
}
