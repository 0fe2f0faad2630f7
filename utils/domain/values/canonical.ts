/** Choices of a CRM's lists (industry, stage, rating, source, yes or no) as one id, whatever language names them. */
import answer from './answer.json';
import industry from './industry.json';
import { type Context, languageOf, type Meaning, meaningOf, NONE } from './meaning';
import { fold, LONGEST_VALUE } from './plain';
import rating from './rating.json';
import source from './source.json';
import stage from './stage.json';

/** Id → language → what CRMs call it. Under each id of a label that means several things, that label stands again. */
type Labels = Record<string, Partial<Record<string, string[]>>>;

/** `stage` holds lead statuses and sales stages in one, as CRMs use either word for either. */
const LISTS = { industry, stage, rating, source, answer } satisfies Record<string, Labels>;
export type List = keyof typeof LISTS;

/** The ids that the words can be. Words of the page's own language count before those of any other. */
export function readCanonical(list: List, words: string, context: Context): Meaning<string> {
  if (words.length > LONGEST_VALUE) return NONE;
  const index = indexOf(list);
  const key = keyOf(words);
  const ids = index.get(`${languageOf(context)}:${key}`) ?? index.get(`:${key}`);
  return ids ? meaningOf(ids) : NONE;
}

/** True for an id of this list, such as `food_beverage`. */
export function isCanonicalId(list: List, id: string): boolean {
  return Object.hasOwn(LISTS[list], id);
}

/** Every id of a list, for an editor's choices. */
export function canonicalIds(list: List): string[] {
  return Object.keys(LISTS[list]);
}

/** What CRMs call it in a language, the commonest word first; else in English. */
export function canonicalLabel(list: List, id: string, language: string): string {
  const labels = (LISTS[list] as Labels)[id];
  return labels?.[language]?.[0] ?? labels?.en?.[0] ?? id;
}

const indexes = new Map<List, Map<string, string[]>>();

/** Ids by `language:key`, and by `:key` for all languages together. Built when first asked for. */
function indexOf(list: List): Map<string, string[]> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string[]>();
  const add = (key: string, id: string) => {
    const ids = index.get(key) ?? [];
    if (!ids.includes(id)) index.set(key, [...ids, id]);
  };
  for (const [id, languages] of Object.entries(LISTS[list] as Labels)) {
    for (const [language, labels = []] of Object.entries(languages)) {
      for (const label of labels) {
        add(`${language}:${keyOf(label)}`, id);
        add(`:${keyOf(label)}`, id);
      }
    }
  }
  indexes.set(list, index);
  return index;
}

const AND = new Set(['and', 'og', 'och', 'en', 'ja', 'und', 'et']);

/** Letters and digits only, without "and" and without a share behind it: `Proposal / 45 %` → `proposal`. */
function keyOf(words: string): string {
  const tokens = fold(words)
    .replace(/[(/|,-]?\s*\d{1,3}(?:[.,]\d+)?\s*%\s*\)?$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return (tokens.length > 1 ? tokens.filter((token) => !AND.has(token)) : tokens).join(' ');
}
