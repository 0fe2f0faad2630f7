/** What words mean: one value, several possible ones (never a guess among them), or nothing that is known. */

export type Meaning<T> = { is: 'one'; value: T } | { is: 'several'; values: T[] } | { is: 'none' };

/** What beside the words may tell what they mean. */
export interface Context {
  /** BCP 47, as the page says of itself. A CRM's numbers and dates follow its user's locale, which can differ. */
  pageLanguage: string | null;
}

export const NONE: Meaning<never> = { is: 'none' };

/** The meaning whose possible values these are; the same value twice is one. */
export function meaningOf<T>(values: T[]): Meaning<T> {
  const distinct = values.length < 2 ? values : [...new Map(values.map((v) => [JSON.stringify(v), v])).values()];
  if (distinct.length === 0) return NONE;
  return distinct.length === 1 ? { is: 'one', value: distinct[0] as T } : { is: 'several', values: distinct };
}

/** Every possible value, the likeliest first; [] when nothing is known. */
export function valuesOf<T>(meaning: Meaning<T>): T[] {
  if (meaning.is === 'none') return [];
  return meaning.is === 'one' ? [meaning.value] : meaning.values;
}

/** The page's language without its region, with nn and no read as nb: `nb-NO` → `nb`. */
export function languageOf({ pageLanguage }: Context): string | undefined {
  const language = pageLanguage?.toLowerCase().split(/[-_]/)[0];
  return language === 'no' || language === 'nn' ? 'nb' : language;
}
