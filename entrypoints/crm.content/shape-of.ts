/** What is told of an element itself: how it is shown, its name, and the attributes that may say something. */
import { hidesByStyle, isSeen } from '../../utils/crm/seen';
import { isTold, SHOWN, type Shape, toldValue, UNSHOWN } from '../../utils/messages/page-copy';

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

/** Elements that only hold others are shown as what they hold; the styles of these are asked. */
export function isAskedFor(element: Element, attributes: string[]): boolean {
  return (
    ASKED.has(element.localName) ||
    hasText(element) ||
    attributes.some((name) => TELLING.test(name)) ||
    element.parentNode?.nodeName === 'BODY'
  );
}

const ASKED = new Set('a button input select textarea iframe tr dialog'.split(' '));
const TELLING = /^(role|title|contenteditable|aria-.*|data-.*|name|field)$/;

function hasText(element: Element): boolean {
  for (let at = element.firstChild; at; at = at.nextSibling)
    if (at.nodeType === 3 && isReadable(at as Text)) return true;
  return false;
}

export const isReadable = ({ data }: Text): boolean => /\S/.test(data);

/** What is told of this attribute now; null where nothing is. */
export function toldAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (name === 'style') return hidesByStyle(value) ? HIDDEN : null;
  if (name === 'value' && KEPT_BACK.has((element as HTMLInputElement).type)) return null;
  return value === null || !isTold(element.localName, name) ? null : toldValue(value);
}

/** Of a style, nothing else matters. */
const HIDDEN = 'display:none';

export function shapeOf(element: Element): Shape {
  const names = element.hasAttributes() ? element.getAttributeNames() : [];
  const shape = [isAskedFor(element, names) && !isSeen(element) ? UNSHOWN : SHOWN, element.localName];
  for (const name of names) {
    const value = toldAttribute(element, name);
    if (value !== null) shape.push(name, value);
  }
  return shape;
}
