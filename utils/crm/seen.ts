/** Whether a person can see an element of a page that stands in a window. Asks the page's styles; forces no layout. */

const HIDING = /display:\s*none|visibility:\s*(hidden|collapse)/i;

/** Whether an element's own `style` hides it. */
export const hidesByStyle = (style: string | null): boolean => style !== null && HIDING.test(style);

const ALL_OF_IT = { visibilityProperty: true };

export const isSeen = (element: Element): boolean => element.checkVisibility(ALL_OF_IT) || isBoxless(element);

/** `display: contents` has no box of its own, and shows what is in it. */
function isBoxless(element: Element): boolean {
  const around = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return (
    !!around && element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents' && isSeen(around)
  );
}
