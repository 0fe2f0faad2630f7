/** Rows of a label and its value, as far as their shape shows them: also those whose label we do not know. */
import { hasContent } from './content';
import { isAtWork, meaningsOf } from './labels';
import { isControl } from './outline';
import { oneLine } from './words';

/** Blocks of one kind have it alike. */
export const signature = (node: Node): string =>
  node.nodeType === 1 ? `${(node as Element).localName}.${(node as Element).getAttribute('class')}` : '#text';

/** Another row: a label with a value of its own, whether we know that label or not. */
export function looksLikeRow(node: Node, label: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (element.matches('td,th,dd')) return false;
  const words = firstText(element);
  if (meaningsOf(words).length > 0 && oneLine(element.textContent ?? '').length > words.length + 2) return true;
  const filled = [...element.children].filter(hasContent);
  if (filled.length === 1 && filled[0]!.childElementCount > 0) return looksLikeRow(filled[0]!, label);
  if (filled.length !== 2 || !couldBeLabel(filled[0]!)) return false;
  return signature(filled[0]!) !== signature(filled[1]!) || signature(node) === signature(label);
}

/** Short words without a figure or a link, such as a label that we do not know. */
function couldBeLabel(element: Element): boolean {
  if (isControl(element) || element.matches('a,:has(a)')) return false;
  const words = oneLine(element.textContent ?? '');
  // "Work" says which of several it is, and not what.
  return /^[^\d@]{3,40}$/.test(words) && !/^[A-Z]{3}$/.test(words) && !isAtWork(words);
}

function firstText(element: Element): string {
  let at: Node = element;
  while (at.nodeType === 1) {
    const next: Node | undefined = [...at.childNodes].find(hasContent);
    if (!next) return '';
    at = next;
  }
  return oneLine(at.nodeValue ?? '');
}

/** A label stands right before this element or before its wrapper, in a row with little else; we may not know it. */
export const hasLabelBefore = (element: Element): boolean => labelBefore(element) !== undefined;

export function labelBefore(element: Element): Element | undefined {
  for (let at = element, climbed = 0; climbed < 4; climbed++) {
    let before = at.previousElementSibling;
    while (before && !hasContent(before)) before = before.previousElementSibling;
    const row = at.parentElement;
    if (before) {
      if (before.matches('h1,h2,h3,h4,h5,h6,:has(h1,h2,h3,h4,h5,h6)')) return undefined;
      const isCell = /^(dt|td|th|label)$/.test(before.localName);
      const others = row ? [...row.children].filter(hasContent).length : 0;
      const isLabel =
        (isCell || others <= 3) &&
        couldBeLabel(before) &&
        !before.querySelector('button') &&
        before.localName !== 'button';
      return isLabel ? before : undefined;
    }
    // What several things have before them is their heading.
    let filled = 0;
    for (const child of row?.children ?? []) if (hasContent(child) && ++filled > 2) return undefined;
    if (!row) return undefined;
    at = row;
  }
  return undefined;
}
