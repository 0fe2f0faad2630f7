/** Elements of a copy: made and changed without anything in them that runs or loads. */
import { copyOf } from '../../../utils/crm/page-copy';
import { isTold, toldValue } from '../../../utils/messages/page-copy';

/** Where the links of a page lead is told by its own address, not by ours. */
export function setBase(page: Document): void {
  if (!page.head) return;
  const base = page.head.querySelector('base') ?? page.head.appendChild(page.createElement('base'));
  const address = copyOf(page)!.address();
  if (base.getAttribute('href') !== address) base.setAttribute('href', address);
}

/** A parser makes elements of names that the DOM's own methods refuse. */
export function elementNamed(name: string, page: Document): Element {
  try {
    return page.createElement(name);
  } catch {
    return page.createElement('x-odd');
  }
}

export function setAttribute(element: Element, name: string, value: string | null): void {
  const isStyle = name === 'style' && (value === null || value === 'display:none');
  if (!isStyle && !isTold(element.localName, name)) return;
  try {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, toldValue(value));
  } catch {
    // The parser takes names that the DOM's own methods refuse; no reader asks for such.
  }
}

export function setValue(control: Element, value: string | number): void {
  if (control.localName === 'select') (control as HTMLSelectElement).selectedIndex = Number(value);
  else if (/^(input|textarea)$/.test(control.localName) && (control as HTMLInputElement).type !== 'file')
    (control as HTMLInputElement).value = String(value);
}

export function shadowOf(host: Element): ShadowRoot | DocumentFragment {
  try {
    return host.attachShadow({ mode: 'open' });
  } catch {
    return document.createDocumentFragment();
  }
}
