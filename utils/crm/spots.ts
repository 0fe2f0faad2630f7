/** Where labels that we know stand on the page. */
import { isAddressLabel, type LedLine, ledLine, type Meaning, meaningsOf } from './labels';
import type { Outline, TextRun } from './outline';
import { isHiddenByMarkup } from './shown';

export interface Spot {
  run: TextRun;
  label: string;
  meanings: Meaning[];
  isAddress: boolean;
  /** The outermost node that shows nothing but the label. */
  top: Node;
  /** The value stands in the same run of text, behind the label. */
  led?: LedLine;
}

/** What leads elsewhere is no label of a value here. */
const NO_LABEL =
  'a[href],button,nav,[role="tab"],[role="menuitem"],[role="navigation"],[role="option"],[role="log"],footer';

export function spotsIn({ runs }: Outline): Spot[] {
  const spots: Spot[] = [];
  for (const run of runs) {
    if (run.inList) continue;
    const meanings = meaningsOf(run.words);
    const isAddress = meanings.length === 0 && isAddressLabel(run.words);
    const led = meanings.length === 0 && !isAddress ? ledLine(run.words) : undefined;
    if ((meanings.length === 0 && !isAddress && !led) || run.element.closest(NO_LABEL)) continue;
    if (!led && isMidSentence(run.node)) continue;
    const label = led?.label ?? run.words;
    spots.push({
      run,
      label,
      meanings: led?.meanings ?? meanings,
      isAddress,
      top: led ? run.node : outermost(run.node),
      ...(led ? { led } : {}),
    });
  }
  return spots;
}

/** A spot for a label that somebody taught, whatever its words. */
export function spotAt(run: TextRun, label: string): Spot {
  return { run, label, meanings: [], isAddress: false, top: outermost(run.node) };
}

/** "Creates an <b>account</b> and a <b>contact</b>": words of a sentence. */
function isMidSentence(node: Text): boolean {
  const inline = node.parentElement?.matches('b,strong,em,i,u,mark,code') ? node.parentElement : node;
  const before = inline?.previousSibling;
  return before?.nodeType === 3 && /[\p{L},]\s*$/u.test(before.nodeValue ?? '');
}

const CELL = /^(td|th|dt|tr|li|dd|form|body)$/;
const MOST_SIBLINGS = 12;

function outermost(node: Node): Node {
  let top = node;
  for (;;) {
    const parent = top.parentNode;
    if (!parent || parent.nodeType !== 1 || parent.childNodes.length > MOST_SIBLINGS) return top;
    if (top.nodeType === 1 && CELL.test((top as Element).localName)) return top;
    for (const sibling of parent.childNodes) if (sibling !== top && !isDecoration(sibling)) return top;
    top = parent;
  }
}

/** An asterisk, a question mark, an icon: nothing to read. */
function isDecoration(node: Node): boolean {
  if (node.nodeType === 3) return /^[\s*:?•·]*$/.test(node.nodeValue ?? '');
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  if (isHiddenByMarkup(element)) return true;
  if (element.matches('input,textarea,select,img') || element.querySelector('input,textarea,select')) return false;
  if (element.matches('hr,br')) return false;
  return element.childElementCount < 8 && /^[\s*:?•·]*$/.test(element.textContent ?? '') && !isSlot(element);
}

/** An empty block or cell is a value that is missing, not an ornament of its label. */
const isSlot = (element: Element): boolean =>
  /^(td|th|dd|div|p)$/.test(element.localName) && element.childElementCount === 0;
