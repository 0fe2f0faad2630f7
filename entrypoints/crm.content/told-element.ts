/** What is told of an element itself: its name, and the attributes that may say something. */
import { hidesByStyle } from '../../utils/crm/seen';
import { ELEMENT, type Flow, isTold, toldValue } from '../../utils/messages/page-copy';

/** A secret, or what no person sees. */
const KEPT_BACK = new Set(['password', 'hidden']);
/** What stands in these is no value of a record. */
const VALUELESS = new Set(
  'password hidden file checkbox radio button submit reset image range color search'.split(' '),
);

/** A control whose value is told beside its markup. */
export function hasValue({ localName, type }: HTMLInputElement): boolean {
  return localName === 'input' ? !VALUELESS.has(type) : localName === 'textarea' || localName === 'select';
}

export const isReadable = (text: string): boolean => /\S/.test(text);

/** What is told of this attribute now; null where nothing is. */
export const toldAttribute = (element: Element, name: string): string | null => told(element, name, howTold(name).told);

function told(element: Element, name: string, how: HowTold['told']): string | null {
  if (how === 'never') return null;
  const value = element.getAttribute(name);
  if (how === 'always' || value === null) return value && toldValue(value);
  if (name === 'style') return hidesByStyle(value) ? HIDDEN : null;
  if (name === 'value' && KEPT_BACK.has((element as HTMLInputElement).type)) return null;
  return isTold(element.localName, name) ? toldValue(value) : null;
}

/** Of a style, nothing else matters. */
const HIDDEN = 'display:none';

interface HowTold {
  told: 'always' | 'never' | 'depends';
  /** An element that has it is asked itself whether it is shown, also where it has no text of its own. */
  asks: boolean;
}

/** Pages have thousands of attributes, of a few names. */
const known = new Map<string, HowTold>();
const DEPENDS = new Set(['style', 'value', 'href']);
const ASKS = new Set(['role', 'title', 'aria-label', 'aria-modal', 'contenteditable']);

function howTold(name: string): HowTold {
  let how = known.get(name);
  if (how) return how;
  how = { told: DEPENDS.has(name) ? 'depends' : isTold('', name) ? 'always' : 'never', asks: ASKS.has(name) };
  known.set(name, how);
  return how;
}

/** Other elements that only hold others are shown as what they hold. */
const ASKED = new Set('input select textarea iframe dialog ul'.split(' '));

/**
 * Tells an element and its attributes.
 * @param wordNumber the number under which a name or a value is told.
 * @returns whether it must be asked itself whether it is shown.
 */
export function tellElement(element: Element, flow: Flow, wordNumber: (word: string) => number): boolean {
  const { localName } = element;
  let asks = ASKED.has(localName);
  const countAt = flow.push(ELEMENT, wordNumber(localName), 0) - 1;
  if (!element.hasAttributes()) return asks;
  let count = 0;
  for (const name of element.getAttributeNames()) {
    const how = howTold(name);
    asks ||= how.asks;
    const value = told(element, name, how.told);
    if (value === null) continue;
    flow.push(wordNumber(name), wordNumber(value));
    count++;
  }
  flow[countAt] = count;
  return asks;
}
