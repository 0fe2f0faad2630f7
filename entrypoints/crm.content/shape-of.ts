/** What is told of an element itself: its name, and the attributes that may say something. */
import { hidesByStyle } from '../../utils/crm/seen';
import { BETWEEN, isTold, type Shape, toldValue } from '../../utils/messages/page-copy';

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
export function toldAttribute(element: Element, name: string): string | null {
  const how = howTold(name);
  if (how === 'never') return null;
  const value = element.getAttribute(name);
  if (how === 'always' || value === null) return value && toldValue(value);
  if (name === 'style') return hidesByStyle(value) ? HIDDEN : null;
  if (name === 'value' && KEPT_BACK.has((element as HTMLInputElement).type)) return null;
  return isTold(element.localName, name) ? toldValue(value) : null;
}

/** Of a style, nothing else matters. */
const HIDDEN = 'display:none';

type HowTold = 'always' | 'never' | 'depends';
/** Pages have thousands of attributes, of a few names. */
const known = new Map<string, HowTold>([
  ['style', 'depends'],
  ['value', 'depends'],
  ['href', 'depends'],
]);

function howTold(name: string): HowTold {
  const before = known.get(name);
  if (before) return before;
  const how = isTold('', name) ? 'always' : 'never';
  known.set(name, how);
  return how;
}

export function shapeOf(element: Element): Shape {
  let shape = element.localName;
  if (!element.hasAttributes()) return shape;
  for (const name of element.getAttributeNames()) {
    const value = toldAttribute(element, name);
    if (value !== null) shape += BETWEEN + name + BETWEEN + value;
  }
  return shape;
}

/** What has no text of its own to be asked about; others that have none are shown as what they hold. */
export const isAskedFor = ({ localName }: Element, shape: Shape): boolean =>
  ASKED.has(localName) || TELLING.test(shape);

const ASKED = new Set('input select textarea iframe dialog'.split(' '));
const TELLING = new RegExp(`${BETWEEN}(role|title|aria-label|aria-modal|contenteditable)${BETWEEN}`);
