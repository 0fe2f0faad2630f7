/** One of the agreed choices (D1): country, industry, source, or any field; also in the team's own synonyms. */
import { z } from 'zod';
import { FIELDS, type Field } from '../lead';
import { isCanonicalId, readCanonical } from '../values/canonical';
import { LIST_OF } from '../values/canonical-value';
import { countryCode, readCountry } from '../values/country';
import { type Context, type Meaning, NONE, valuesOf } from '../values/meaning';
import { foldedWords } from '../values/plain';
import { defineKind } from './kind';
import { agreed, checkField, type Finding } from './result';

const params = z.object({
  field: z.enum(FIELDS),
  /** ISO 3166-1 codes for a country, canonical ids for industry, status, stage, rating and source, or plain words. */
  values: z.array(z.string()).min(1),
  /** Value → other words that the team uses for it. */
  synonyms: z.record(z.string(), z.array(z.string())).optional(),
});
type Params = z.infer<typeof params>;

export default defineKind<Params>({
  kind: 'oneOf',
  params,
  fields: ({ field }) => [field],
  askable: false,
  check: (params, facts) => checkField(facts, params.field, (words) => find(params, words, facts.lead)),
});

function find({ field, values, synonyms = {} }: Params, words: string, context: Context): Finding {
  // What the team itself calls something is never ambiguous.
  const owner = ownerOf(words, values, synonyms);
  if (owner !== undefined) return values.includes(owner) ? 'met' : 'notMet';
  const wanted = new Set(values.map((value) => canonicalId(field, value)));
  const known = readList(field, words, context);
  if (known.is !== 'none') return agreed(known, (id) => (wanted.has(id) ? 'met' : 'notMet'));
  // Words that are in no list we know: another choice of the team's own list, unless the criterion names known ids.
  return [...wanted].some((id) => isKnownId(field, id)) ? 'notUnderstood' : 'notMet';
}

/** The value that these words are, by the team's own words. */
function ownerOf(words: string, values: string[], synonyms: Record<string, string[]>): string | undefined {
  const folded = foldedWords(words);
  const same = (other: string) => foldedWords(other) === folded && folded !== '';
  return values.find(same) ?? Object.keys(synonyms).find((value) => synonyms[value]?.some(same));
}

function readList(field: Field, words: string, context: Context): Meaning<string> {
  if (field === 'country') return readCountry(words, context);
  const list = LIST_OF[field];
  return list ? readCanonical(list, words, context) : NONE;
}

/** `Norway` → `NO`, `Energi` → `energy`; a value that is no known one stays as it is. */
function canonicalId(field: Field, value: string): string {
  if (isKnownId(field, value)) return value;
  if (field === 'country') return countryCode(value) ?? value;
  const ids = valuesOf(readList(field, value, { pageLanguage: null }));
  return ids.length === 1 && ids[0] !== undefined ? ids[0] : value;
}

function isKnownId(field: Field, id: string): boolean {
  if (field === 'country') return countryCode(id) === id;
  const list = LIST_OF[field];
  return list !== undefined && isCanonicalId(list, id);
}
