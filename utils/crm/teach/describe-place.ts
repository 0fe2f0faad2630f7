/** How to find the pointed place again: the steadiest description that leads back to the same words on this page. */
import type { Field } from '../../domain/lead';
import type { TaughtPlace } from '../../domain/mapping';
import { type Surface, surfaceOf } from '../surface';
import { valueIn } from '../value';
import { findPlace, pathTo, wordsAt } from './find-place';

export interface Described {
  place: TaughtPlace;
  /** The words that will be read there. */
  words: string;
}

/** Names that a program gives to a field. A class is none: it says how a thing looks. */
const NAMES = [
  'name',
  'data-name',
  'data-field',
  'data-field-name',
  'data-fieldname',
  'data-key',
  'data-testid',
  'itemprop',
  'id',
];
const MOST_LABELS = 4;

/** Null when there are no words at the element to take. */
export function describePlace(element: Element, field: Field): Described | null {
  const surface = surfaceOf(element.ownerDocument);
  const words = wordsAt(field, valueIn([element]));
  if (!surface || words === '') return null;
  const leadsBack = (place: TaughtPlace) => {
    const found = findPlace(place, surface);
    return found !== undefined && found !== 'empty' && wordsAt(field, found) === words;
  };
  const places = [...labelsBefore(element, surface), ...keysOf(element), ...pathOf(element)];
  const place = places.find(leadsBack);
  return place ? { place, words } : null;
}

/** The nearest texts before the element that could be its label: short, and no value themselves. */
function labelsBefore(element: Element, { outline }: Surface): TaughtPlace[] {
  const before = outline.runs.filter(
    ({ node }) =>
      !element.contains(node) && (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  return before
    .slice(-MOST_LABELS)
    .reverse()
    .map(({ words }) => words)
    .filter((words) => /^[^\d@]{2,60}$/.test(words))
    .map((label) => ({ by: 'label', label }));
}

/** Of the element, or of a parent that holds nothing else. A name with a long number in it is one record's own. */
function keysOf(element: Element): TaughtPlace[] {
  const places: TaughtPlace[] = [];
  const text = element.textContent;
  for (let at: Element | null = element; at && (at === element || at.textContent === text); at = at.parentElement) {
    for (const name of NAMES) {
      const value = at.getAttribute(name);
      if (value && value.length <= 100 && !/\d{2}/.test(value)) places.push({ by: 'key', name, value });
    }
  }
  return places;
}

function pathOf(element: Element): TaughtPlace[] {
  const steps = pathTo(element);
  return steps && steps.length > 0 ? [{ by: 'path', steps }] : [];
}
