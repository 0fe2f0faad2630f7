/** Whether something new on a page could be part of a record: a label, a value that says what it is, a form, a heading. */
import { isEmail, isPhone } from './kinds-of-words';
import { labelIn } from './spots';
import { oneLine } from './words';

/** Larger parts are not gone through: they may. */
const MOST_NODES = 80;
const LONGEST = 300;
const TELLING =
  'input,textarea,select,table,dl,dialog,iframe,slot,h1,h2,h3,[role="dialog"],[role="heading"],[role="textbox"],[role="combobox"],[contenteditable],a[href^="mailto:"],a[href^="tel:"]';

/** @param marks a selector of the CRM's own places for values; '' for none. */
export function mayMatter(node: Node, marks = ''): boolean {
  if (node.nodeType === 3) return isTelling((node as Text).data);
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (/^(script|style|link|meta|svg|path|noscript|template)$/.test(element.localName)) return false;
  const telling = marks ? `${TELLING},${marks}` : TELLING;
  if (element.shadowRoot || element.matches(telling) || element.querySelector(telling)) return true;
  const walker = element.ownerDocument.createTreeWalker(element);
  for (let seen = 0; walker.nextNode(); seen++) {
    if (seen > MOST_NODES) return true;
    const at = walker.currentNode;
    if (at.nodeType === 3 && isTelling((at as Text).data)) return true;
    if (at.nodeType === 1 && (at as Element).shadowRoot) return true;
  }
  return false;
}

function isTelling(text: string): boolean {
  const words = text.length > LONGEST ? '' : oneLine(text);
  if (words.length < 2) return text.length > LONGEST;
  const { meanings, isAddress, led } = labelIn(words);
  return meanings.length > 0 || isAddress || led !== undefined || isEmail(words) || isPhone(words);
}
