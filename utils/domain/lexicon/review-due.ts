/** Which terms are to be looked at again (L4), and by whom. */
import type { Instant } from '../events';
import type { Lexicon } from './lexicon';
import type { Term } from './term';

/** For a term that does not say: twice a year. */
const USUAL_MONTHS = 6;

export interface Due {
  term: Term;
  /** Local day, `YYYY-MM-DD`, by which it was to be looked at. */
  by: string;
}

/**
 * Terms past their day, the longest overdue first.
 * @param since when the team began to use the lexicon: the starter's terms, which nobody has reviewed, count from then.
 * @param today local day, `YYYY-MM-DD`.
 */
export function reviewsDue(
  { terms, history }: Pick<Lexicon, 'terms' | 'history'>,
  since: Instant,
  today: string,
): Due[] {
  return terms
    .map((term) => ({ term, by: reviewBy(term, history.get(term.id)?.at(-1)?.at ?? since) }))
    .filter(({ by }) => by <= today)
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** @param changed when it was last changed: the counting starts there for a term that was never reviewed. */
export function reviewBy({ reviewed, reviewEvery = USUAL_MONTHS }: Term, changed: Instant): string {
  const last = reviewed !== undefined && reviewed > changed ? reviewed : changed;
  const date = new Date(`${last.slice(0, 10)}T00:00:00.000Z`);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + reviewEvery);
  // 31 August and half a year is the last of February, not the third of March.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
