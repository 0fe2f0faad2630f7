/** Whether a person can see an element: what is hidden on the page is never read. */
import { copyOf } from './page-copy';
import { hidesByStyle, isSeen } from './seen';

let known = new Map<Element, boolean>();

/** Forgets what was visible at the last reading. */
export function forgetShown(): void {
  known = new Map();
}

/** Cheap signs in the markup itself, asked for every element on the way down. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  // A label that floats over its field is hidden from screen readers, which get the field's own, and from nobody else.
  if (element.getAttribute('aria-hidden') === 'true' && !element.matches('label[for]')) return true;
  return hidesByStyle(element.getAttribute('style'));
}

/** The whole truth, asked only for elements that carry a label or a value. */
export function isShown(element: Element): boolean {
  const copy = copyOf(element.ownerDocument);
  return copy ? copy.isShown(element, known) : isSeen(element, known);
}
