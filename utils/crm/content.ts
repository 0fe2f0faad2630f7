/** What of a page there is to read: text that says something, controls, and the places that stand empty. */
import { isControl, seenChildren } from './outline';
import { isHiddenByMarkup, isShown } from './shown';
import { HAS_LETTER } from './words';

/** Looking further along than this finds no value any more. */
export const MOST_SIBLINGS = 80;

/**
 * A letter, a figure, a currency, or a mark that stands for nothing; a pencil or three dots are no words. Ranges, because
 * the browser takes a millisecond to make ready what `\p{L}` stands for.
 */
export const READABLE =
  /[-\w$¢-¥ª²³µ¹º¼-¾À-ÖØ-öø-\u1fff–—\u2070-\u20cf\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uffdc]/;

/** What folds a part of the page away says nothing about what is in it. */
const FOLDS = /^\s*(hide|skjul|dölj|verberg(en)?|piilota|ausblenden|masquer)\s*$/i;
const saysSomething = (text: string): boolean => READABLE.test(text) && !(text.length < 20 && FOLDS.test(text));

export function hasContent(node: Node): boolean {
  if (node.nodeType === 3) return saysSomething(node.nodeValue ?? '');
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (/^(script|style|template|noscript|svg|label)$/i.test(element.localName) && !element.querySelector('input'))
    return element.localName === 'label' && /\S/.test(element.textContent ?? '');
  if (isHiddenByMarkup(element)) return false;
  if (isControl(element)) return isShown(element);
  if (element.localName === 'slot') return [...seenChildren(element)].some(hasContent);
  if (element.localName === 'button') return false;
  if (saysSomething(element.textContent ?? '') && isShown(element) && hasReadableText(element)) return true;
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

/** A place for a value: an element that shows nothing and does nothing. */
export function isSlot(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (isHiddenByMarkup(element) || /^(br|hr|svg|i|img|script|style|button|a|sup|template)$/.test(element.localName))
    return false;
  const role = element.getAttribute('role');
  return (
    !FOLDS.test(element.textContent ?? '') &&
    role !== 'none' &&
    role !== 'separator' &&
    role !== 'presentation' &&
    !element.querySelector('a,button,svg,i,img')
  );
}

/** A choice that shows as a button. */
export function hasButton(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const buttons = (node as Element).localName === 'button' ? [node] : (node as Element).getElementsByTagName('button');
  return buttons.length === 1 && HAS_LETTER.test(buttons[0]!.textContent ?? '');
}

export function hasContentBefore(node: Node): boolean {
  let count = 0;
  for (let before = node.previousSibling; before && count < MOST_SIBLINGS; before = before.previousSibling, count++) {
    if (hasContent(before)) return true;
  }
  return false;
}
