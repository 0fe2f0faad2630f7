/** The element that was told under a number. Looked for, because only a person's click asks: nothing is kept for it. */
import { innerPage } from './inner-page';

export function elementNumbered(
  root: Document | ShadowRoot,
  node: number,
  numberOf: (node: Node) => number | undefined,
): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (numberOf(element) === node) return element;
    const inner =
      element.shadowRoot ?? (element.localName === 'iframe' ? innerPage(element as HTMLIFrameElement) : null);
    const found = inner ? elementNumbered(inner, node, numberOf) : undefined;
    if (found) return found;
  }
  return undefined;
}
