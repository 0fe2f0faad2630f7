/** At least this stage of the buyer's journey (D5), in the team's own order of stages. */
import { z } from 'zod';
import type { Field } from '../lead';
import { langText } from '../schema-parts';
import { readChoice } from '../values/choice';
import { type Context, meaningOf, valuesOf } from '../values/meaning';
import { foldedWords, LONGEST_VALUE, plain } from '../values/plain';
import { defineKind } from './kind';
import { agreed, byField, type Finding, rememberingFindings } from './result';

const stage = z.strictObject({ id: z.string(), label: langText, words: z.array(z.string()) });
const FIELDS = ['stage', 'status', 'rating'] as const;
const params = z.strictObject({
  field: z.enum(FIELDS),
  /** From the first stage to the last. */
  order: z.array(stage),
  atLeast: z.string(),
});
type Params = z.infer<typeof params>;
type Stage = z.infer<typeof stage>;

export default defineKind<Params>({
  kind: 'stage',
  params,
  fields: ({ field }) => [field],
  askable: false,
  part: 'journey',
  empty: () => ({ field: 'stage', order: [], atLeast: '' }),
  form: () => [
    { is: 'field', name: 'field', of: FIELDS },
    { is: 'list', name: 'order', needed: true },
    { is: 'oneOfList', name: 'atLeast', list: 'order', needed: true },
  ],
  ...byField(
    ({ field }) => field,
    rememberingFindings((params, words, { lead }) => find(params, words, lead)),
  ),
});

function find({ field, order, atLeast }: Params, words: string, context: Context): Finding {
  const limit = order.findIndex(({ id }) => id === atLeast);
  if (limit < 0) return 'notUnderstood';
  const reached = meaningOf(stagesOf(order, field, words, context));
  return agreed(reached, (position) => (position >= limit ? 'met' : 'notMet'));
}

/** Positions in the order that the words can be: by the team's own words, else by what CRMs call that stage. */
function stagesOf(order: Stage[], field: Field, words: string, context: Context): number[] {
  if (words.length > LONGEST_VALUE) return [];
  const folded = foldedWords(withoutShare(plain(words)));
  const own = positions(order, (s) => ownWords(s).some((word) => foldedWords(word) === folded));
  if (own.length > 0) return own;
  const ids = valuesOf(readChoice(field, words, context));
  const means = (s: Stage, id: string) =>
    s.id === id || ownWords(s).some((word) => valuesOf(readChoice(field, word, context)).includes(id));
  const found = ids.map((id) => positions(order, (s) => means(s, id)));
  // One reading that is in no stage leaves all of them open.
  return found.some((stages) => stages.length === 0) ? [] : found.flat();
}

function ownWords({ id, label, words }: Stage): string[] {
  return [id, ...Object.values(label), ...words];
}

function positions(order: Stage[], matches: (stage: Stage) => boolean): number[] {
  return order.flatMap((stage, i) => (matches(stage) ? [i] : []));
}

/** `Proposal / 45 %` → `Proposal`. */
function withoutShare(words: string): string {
  return words.replace(/[(/|,-]?\s*\d{1,3}(?:[.,]\d+)?\s*%\s*\)?\s*$/, '');
}
