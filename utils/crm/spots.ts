/** Where labels that we know stand on the page. */
import { isAddressLabel, type LedLine, ledLine, type Meaning, meaningsOf } from './labels';
import type { Outline, TextRun } from './outline';
import { remembered } from './remembered';
import { isHiddenByMarkup } from './shown';
import { each, type Steps } from './steps';

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
  'a[href],button,nav,[role="tab"],[role="menuitem"],[role="navigation"],[role="option"],[role="combobox"],[role="log"],footer';

/** A button may say what is chosen: "Status: Qualified". */
const IS_CHOSEN = /^(status|stage|owner|source|rating)$/;

/** A page with more labels than this holds no one record. */
const MOST_SPOTS = 600;
const PER_STEP = 10;

export function* spotsIn({ runs }: Outline): Steps<Spot[]> {
  const spots: Spot[] = [];
  yield* each(runs, PER_STEP, (run) => {
    const spot = run.inList || spots.length >= MOST_SPOTS ? undefined : spotOf(run);
    if (spot) spots.push(spot);
  });
  return spots;
}

/** A spot for a label that somebody taught, whatever its words. */
export function spotAt(run: TextRun, label: string): Spot {
  return { run, label, meanings: [], isAddress: false, top: outermost(run.node) };
}

function spotOf(run: TextRun): Spot | undefined {
  const { meanings, isAddress, led } = labelIn(run.words);
  if (meanings.length === 0 && !isAddress && !led) return undefined;
  const around = run.element.closest(NO_LABEL);
  if (around && !(around.localName === 'button' && led?.meanings.some(({ field }) => IS_CHOSEN.test(field))))
    return undefined;
  if (!led && isMidSentence(run.node)) return undefined;
  return {
    run,
    label: led?.label ?? run.words,
    meanings: led?.meanings ?? meanings,
    isAddress,
    top: led ? run.node : outermost(run.node),
    ...(led ? { led } : {}),
  };
}

/** What a text says as a label. A page says the same words many times, and again at the next reading. */
export const labelIn = remembered((words) => {
  const known = meaningsOf(words);
  const isAddress = (known.length === 0 || known[0]!.field === 'postalCode') && isAddressLabel(words);
  const meanings = isAddress ? [] : known;
  return { meanings, isAddress, led: meanings.length === 0 && !isAddress ? ledLine(words) : undefined };
});

/** "Creates an <b>account</b> and a <b>contact</b>": words of a sentence. */
function isMidSentence(node: Text): boolean {
  const inline = node.parentElement?.matches('b,strong,em,i,u,mark,code') ? node.parentElement : node;
  const before = inline?.previousSibling;
  return before?.nodeType === 3 && /[,a-zA-ZÀ-\u1fff]\s*$/.test(before.nodeValue ?? '');
}

const CELL = /^(td|th|dt|tr|li|dd|form|body)$/;
const MOST_SIBLINGS = 12;

function outermost(node: Node): Node {
  let top = node;
  for (;;) {
    const parent = top.parentNode;
    if (parent?.nodeType !== 1 || parent.childNodes.length > MOST_SIBLINGS) return top;
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
