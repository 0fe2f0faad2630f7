/** One of the agreed choices (D1): country, industry, source, or any field; also in the team's own synonyms. */
import { z } from 'zod';
import { FIELDS, type Field } from '../lead';
import { isChoiceId, readChoice } from '../values/choice';
import { countryCode, readCountry } from '../values/country';
import { countriesIn } from '../values/country-groups';
import { type Context, type Meaning, valuesOf } from '../values/meaning';
import { foldedWords, LONGEST_VALUE } from '../values/plain';
import { defineKind } from './kind';
import { agreed, byField, type Finding, rememberingFindings } from './result';

const params = z.strictObject({
  field: z.enum(FIELDS),
  /** ISO 3166-1 codes or groups (`nordics`) of countries; ids of values/*.json for other lists; or plain words. */
  values: z.array(z.string()),
  /** Value → other words that the team uses for it. */
  synonyms: z.record(z.string(), z.array(z.string())).optional(),
});
/** Characters of a list of choices that are looked at. */
const LONGEST_LIST = 2000;

type Params = z.infer<typeof params>;

export default defineKind<Params>({
  kind: 'oneOf',
  params,
  fields: ({ field }) => [field],
  askable: false,
  part: 'target',
  empty: () => ({ field: 'country', values: [] }),
  form: ({ field }) => [
    { is: 'field', name: 'field', of: FIELDS, resets: () => ({ values: [], synonyms: undefined }) },
    { is: 'values', name: 'values', field, synonyms: 'synonyms', needed: true },
  ],
  ...byField(
    ({ field }) => field,
    rememberingFindings((params, words, { lead }) => find(params, words, lead)),
  ),
});

function find(params: Params, words: string, context: Context): Finding {
  if (params.values.length === 0) return 'notUnderstood';
  const whole = findOne(params, words, context);
  if (whole !== undefined) return whole;
  // An address ends with its country; in any other field commas part several choices, of which one is enough.
  const parts = params.field === 'country' ? [words] : words.slice(0, LONGEST_LIST).split(/[,;|•\n]/);
  const findings = parts.filter((part) => part.trim() !== '').map((part) => findOne(params, part, context));
  if (findings.includes('met')) return 'met';
  if (findings.includes('ambiguous')) return 'ambiguous';
  // Words in no list that we know: another choice of the team's own list, unless the criterion names ids of ours.
  const namesIds = wantedIds(params).some((id) => isKnownId(params.field, id));
  return findings.includes(undefined) && namesIds ? 'notUnderstood' : 'notMet';
}

/** Undefined for words in no list that we or the team know. */
function findOne(params: Params, words: string, context: Context): Finding | undefined {
  // What the team itself calls something is never ambiguous.
  const owner = ownerOf(params, words);
  if (owner !== undefined) return params.values.includes(owner) ? 'met' : 'notMet';
  const known = readList(params.field, words, context);
  if (known.is === 'none') return undefined;
  const wanted = wantedIds(params);
  return agreed(known, (id) => (wanted.includes(id) ? 'met' : 'notMet'));
}

/** The value that these words are, by the team's own words. An id of ours is no word of the team's. */
function ownerOf({ field, values, synonyms = {} }: Params, words: string): string | undefined {
  const folded = words.length > LONGEST_VALUE ? '' : foldedWords(words);
  const same = (other: string) => folded !== '' && foldedWords(other) === folded;
  const named = values.find((value) => !isKnownId(field, value) && same(value));
  return named ?? Object.keys(synonyms).find((value) => synonyms[value]?.some(same));
}

function readList(field: Field, words: string, context: Context): Meaning<string> {
  if (field === 'country') return readCountry(words, context);
  return readChoice(field, words, context);
}

function wantedIds({ field, values }: Params): string[] {
  return values.flatMap((value) => idsOf(field, value));
}

/** `Norway` → `NO`, `nordics` → five codes, `Energi` → `energy`; a value that is no known one stays as it is. */
function idsOf(field: Field, value: string): string[] {
  if (isKnownId(field, value)) return [value];
  if (field === 'country') return countriesIn(value) ?? [countryCode(value) ?? value];
  const ids = valuesOf(readList(field, value, { pageLanguage: null }));
  return ids.length === 1 ? ids : [value];
}

function isKnownId(field: Field, id: string): boolean {
  if (field === 'country') return countryCode(id) === id;
  return isChoiceId(field, id);
}
