/** The place of the value that belongs to a label: behind it, below it, or beside one of its parents. */
import { meaningsOf } from './labels';
import { isControl, seenChildren } from './outline';
import { isHiddenByMarkup, isShown } from './shown';
import { oneLine } from './words';

export interface Beside {
  nodes: Node[];
  /** How many parents up from the label the value was found. */
  climbed: number;
}

const FURTHEST_CLIMB = 7;
const MOST_SIBLINGS = 80;

/**
 * @param holdsLabel true for nodes in which another known label stands.
 * @returns 'empty' where the value's place is there with nothing in it; undefined when the label has no such place.
 */
export function besideOf(top: Node, holdsLabel: (node: Node) => boolean): Beside | 'empty' | undefined {
  let at = top;
  let button: Beside | undefined;
  for (let climbed = 0; climbed <= FURTHEST_CLIMB; climbed++) {
    const name = at.nodeType === 1 ? (at as Element).localName : '#text';
    if (name === 'dt') return definitionsOf(at as Element);
    if (name === 'body' || name === 'form' || name === 'main' || name === 'li' || name === 'dd') return button;
    let sawSlot = false;
    let count = 0;
    for (let next = at.nextSibling; next && count < MOST_SIBLINGS; next = next.nextSibling, count++) {
      if (!hasContent(next)) {
        sawSlot ||= isSlot(next);
        if (hasButton(next)) button ??= { nodes: [next], climbed };
        continue;
      }
      if (holdsLabel(next)) return button ?? (sawSlot ? 'empty' : undefined);
      if ((climbed > 0 || signature(next) === signature(at)) && looksLikeRow(next, at))
        return button ?? (sawSlot ? 'empty' : undefined);
      if (sawSlot && signature(next) === signature(at)) return 'empty';
      return { nodes: next.nodeType === 3 ? textLine(next, holdsLabel) : [next], climbed };
    }
    if (sawSlot && name !== 'td' && name !== 'th') return button ?? 'empty';
    if (name === 'td' || name === 'th') {
      if (sawSlot) return button ?? 'empty';
      const outer = soleRowsCell(at as Element);
      if (!outer) return button;
      at = outer;
      continue;
    }
    if (hasContentBefore(at)) return button;
    const parent = at.parentNode;
    if (!parent) return button;
    at = parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? parent) : parent;
  }
  return button;
}

function definitionsOf(term: Element): Beside | 'empty' | undefined {
  const nodes: Node[] = [];
  let next = term.nextElementSibling;
  for (; next?.localName === 'dd'; next = next.nextElementSibling) nodes.push(next);
  if (nodes.length === 0) return undefined;
  return nodes.some(hasContent) ? { nodes, climbed: 0 } : 'empty';
}

/** A label in a table of its own inside a cell: the cell that holds that table. */
function soleRowsCell(cell: Element): Element | undefined {
  const table = cell.closest('table');
  if (!table || table.querySelectorAll('tr').length > 1) return undefined;
  return table.parentElement?.closest('td,th') ?? undefined;
}

/** Text that follows its label on the same line, with what stands inline in it. */
function textLine(first: Node, holdsLabel: (node: Node) => boolean): Node[] {
  const nodes = [first];
  for (let next = first.nextSibling; next && nodes.length < 12; next = next.nextSibling) {
    if (next.nodeType === 1 && /^(br|div|p|ul|table|hr|dl|b|strong|label|dt)$/.test((next as Element).localName)) break;
    if (holdsLabel(next)) break;
    nodes.push(next);
  }
  return nodes;
}

const signature = (node: Node): string =>
  node.nodeType === 1 ? `${(node as Element).localName}.${(node as Element).getAttribute('class')}` : '#text';

/** A place for a value: an element that shows nothing and does nothing. */
function isSlot(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (isHiddenByMarkup(element) || /^(br|hr|svg|i|img|script|style|button|a|sup|template)$/.test(element.localName))
    return false;
  const role = element.getAttribute('role');
  return (
    role !== 'none' && role !== 'separator' && role !== 'presentation' && !element.querySelector('a,button,svg,i,img')
  );
}

/** A letter, a figure, or a mark that stands for nothing; a pencil or three dots are no words. */
const READABLE = /[\p{L}\p{N}\p{Sc}–—_-]/u;

export function hasContent(node: Node): boolean {
  if (node.nodeType === 3) return READABLE.test(node.nodeValue ?? '');
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (/^(script|style|template|noscript|svg|label)$/i.test(element.localName) && !element.querySelector('input'))
    return element.localName === 'label' && /\S/.test(element.textContent ?? '');
  if (isHiddenByMarkup(element)) return false;
  if (isControl(element)) return isShown(element);
  if (element.localName === 'slot') return [...seenChildren(element)].some(hasContent);
  if (element.localName === 'button') return false;
  if (READABLE.test(element.textContent ?? '') && isShown(element) && hasReadableText(element)) return true;
  const hasInner = element.shadowRoot !== null || element.localName === 'iframe';
  return hasInner || element.querySelector('input,textarea,select') !== null || hasFilledSlot(element);
}

const hasFilledSlot = (element: Element): boolean => [...element.getElementsByTagName('slot')].some(hasContent);

/** Something that a person sees and that is no button. */
function hasReadableText(element: Element): boolean {
  if (element.childElementCount === 0) return true;
  for (const child of element.childNodes) if (hasContent(child)) return true;
  return false;
}

/** Another row: a label with a value of its own, whether we know that label or not. */
function looksLikeRow(node: Node, label: Node): boolean {
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

function couldBeLabel(element: Element): boolean {
  if (isControl(element) || element.matches('a,:has(a)')) return false;
  const words = oneLine(element.textContent ?? '');
  return /^[^\d@]{3,40}$/.test(words) && !/^[A-Z]{3}$/.test(words);
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

/** A choice that shows as a button. */
function hasButton(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const buttons = (node as Element).localName === 'button' ? [node] : (node as Element).getElementsByTagName('button');
  return buttons.length === 1 && /\p{L}/u.test(buttons[0]!.textContent ?? '');
}

function hasContentBefore(node: Node): boolean {
  let count = 0;
  for (let before = node.previousSibling; before && count < MOST_SIBLINGS; before = before.previousSibling, count++) {
    if (hasContent(before)) return true;
  }
  return false;
}
