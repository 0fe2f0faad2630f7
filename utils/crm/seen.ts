/** Whether a person can see an element of a page that stands in a window. Asks the page's styles; forces no layout. */

const HIDING = /display:\s*none|visibility:\s*(hidden|collapse)/i;

/** Whether an element's own `style` hides it. */
export const hidesByStyle = (style: string | null): boolean => style !== null && HIDING.test(style);

const ALL_OF_IT = { visibilityProperty: true };

/** @param known what was found out about elements without a box just now: much stands in one that is hidden. */
export function isSeen(element: Element, known = new Map<Element, boolean>()): boolean {
  if (element.checkVisibility(ALL_OF_IT)) return true;
  const before = known.get(element);
  if (before !== undefined) return before;
  const seen = isBoxless(element, known);
  known.set(element, seen);
  return seen;
}

/** `display: contents` has no box of its own, and shows what is in it. */
function isBoxless(element: Element, known: Map<Element, boolean>): boolean {
  const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  if (!around || !isSeen(around, known)) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
