/** What the lexicon's page shows first, kept so that it is there before all that ever happened to ten thousand terms is read. */
import type { StoredEvent } from '../events';
import type { Language } from '../language';
import { isKnown, standing } from '../standing';
import type { Lexicon, Proposal } from './lexicon';
import { type Due, reviewsDue } from './review-due';
import type { Term } from './term';

/** More in one list would not be looked at. */
export const LISTED = 20;

export interface Glance {
  /** Of what is shown of each term, which the places belong to. */
  language: Language;
  /** The terms' places in the lexicon's own order. */
  order: Uint32Array;
  /** By place: 1 where the team has touched the term. */
  touched: Uint8Array;
  /** The first that wait, and how many wait. */
  proposals: Proposal[];
  waiting: number;
  /** The first of each owner on any day, the earliest first. */
  due: Due[];
  /** Who joined which side and when: what a person may do follows from it. */
  people: StoredEvent[];
}

/**
 * @param placed the terms in the order of their places.
 * @param events that the lexicon was folded from.
 */
export function glanceOf(
  { terms, history, proposals }: Lexicon,
  placed: readonly Term[],
  events: readonly StoredEvent[],
  language: Language,
): Glance {
  const placeOf = new Map(placed.map((term, place) => [term, place]));
  const since = firstOf(events);
  const due = since === null ? [] : reviewsDue({ terms, history }, since, END_OF_DAYS);
  const listed = { marketing: 0, sales: 0, both: 0 };
  return {
    language,
    order: Uint32Array.from(terms, (term) => placeOf.get(term)!),
    touched: Uint8Array.from(placed, ({ id }) => (history.has(id) ? 1 : 0)),
    proposals: proposals.slice(0, LISTED),
    waiting: proposals.length,
    due: due.filter(({ term: { owner } }) => listed[owner]++ < LISTED),
    people: standing(events).filter((event) => isKnown(event) && event.kind === 'person'),
  };
}

/** When the team began to use the lexicon; null: it has not. */
export function firstOf(events: readonly StoredEvent[]): string | null {
  return events.reduce<string | null>((first, { at }) => (first === null || at < first ? at : first), null);
}

const END_OF_DAYS = '9999-12-31';
