/** Fields whose values are choices from a list: which lists, and which of their ids words mean. */
import type { Field } from '../lead';
import { canonicalIds, canonicalLabel, isCanonicalId, type List, readCanonical } from './canonical';
import { type Context, type Meaning, NONE } from './meaning';

/** The lists in which a field's words are looked for, in this order: some CRMs keep Hot, Warm and Cold as a status. */
const LISTS_OF: { readonly [F in Field]?: List[] } = {
  industry: ['industry'],
  status: ['stage', 'rating'],
  stage: ['stage', 'rating'],
  rating: ['rating', 'stage'],
  source: ['source'],
  decisionMaker: ['answer'],
};

/** The ids that a field's words can be, by the first list that knows them; none for a field without lists. */
export function readChoice(field: Field, words: string, context: Context): Meaning<string> {
  for (const list of LISTS_OF[field] ?? []) {
    const meaning = readCanonical(list, words, context);
    if (meaning.is !== 'none') return meaning;
  }
  return NONE;
}

export function isChoiceId(field: Field, id: string): boolean {
  return (LISTS_OF[field] ?? []).some((list) => isCanonicalId(list, id));
}

/** Every id that a field can have, for an editor's choices. */
export function choiceIds(field: Field): string[] {
  return (LISTS_OF[field] ?? []).flatMap(canonicalIds);
}

/** An id in words; an id of no list of this field, such as a team's own word, stays as it is. */
export function choiceLabel(field: Field, id: string, language: string): string {
  const list = LISTS_OF[field]?.find((one) => isCanonicalId(one, id));
  return list ? canonicalLabel(list, id, language) : id;
}
