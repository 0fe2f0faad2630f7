/** Whether a person sees an element of the page that a copy was made of. */

/** Nobody was asked about an element that only holds others: it is hidden where all of them are. */
export function isShownIn(unshown: WeakSet<Element>, element: Element, known: Map<Element, boolean>): boolean {
  if (unshown.has(element)) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const children = [...(element.shadowRoot ?? element).children];
  const shown = children.length === 0 || hasText(element) || children.some((child) => isShownIn(unshown, child, known));
  known.set(element, shown);
  return shown;
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((child) => child.nodeType === 3 && READABLE.test((child as Text).data));

const READABLE = /\S/;
