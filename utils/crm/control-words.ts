/** What stands in a form's control: the text typed, the option chosen, the button's choice. */
import { asksToChoose, oneLine, tidy } from './words';

export interface ControlWords {
  words: string;
  /** Typed or chosen, and not what the page was delivered with. */
  unsaved: boolean;
}

/** Controls that the person was seen to type into or to choose in. */
let touched: WeakSet<Element> | undefined;

/** From now on, what stands in these is not saved, whatever the markup says: many frameworks keep the two alike. */
export function rememberTouched(controls: WeakSet<Element> | undefined): void {
  touched = controls;
}

const NOT_A_VALUE = new Set([
  'hidden',
  'password',
  'file',
  'button',
  'submit',
  'reset',
  'image',
  'search',
  'checkbox',
  'radio',
  'range',
  'color',
]);

/** Undefined for controls that hold no value of a record. */
export function wordsInControl(control: Element): ControlWords | undefined {
  const found = shownIn(control);
  return found && touched?.has(control) ? { ...found, unsaved: true } : found;
}

function shownIn(control: Element): ControlWords | undefined {
  switch (control.localName) {
    case 'input': {
      const input = control as HTMLInputElement;
      if (NOT_A_VALUE.has(input.type)) return undefined;
      return { words: tidy(input.value), unsaved: isTyped(input) };
    }
    case 'textarea': {
      const area = control as HTMLTextAreaElement;
      return { words: tidy(area.value), unsaved: isTyped(area) };
    }
    case 'select': {
      const select = control as HTMLSelectElement;
      if (select.multiple) return undefined;
      const chosen = select.options[select.selectedIndex];
      const words = oneLine(chosen?.text ?? '');
      const delivered = [...select.options].some((option) => option.hasAttribute('selected'));
      const isNone = chosen?.value === '' || (asksToChoose(words) && select.selectedIndex === 0);
      return { words: isNone ? '' : words, unsaved: delivered && chosen?.hasAttribute('selected') === false };
    }
  }
  if (control.getAttribute('role') === 'radiogroup') {
    const chosen = control.querySelectorAll('[role="radio"][aria-checked="true"]');
    const labels = [...chosen].map((radio) => oneLine(radio.firstElementChild?.textContent || radio.textContent || ''));
    return labels.length === 1 && labels[0] !== '' ? { words: labels[0]!, unsaved: false } : undefined;
  }
  if (control.querySelector('input,textarea,select')) return undefined;
  const isButton = control.localName === 'button' || control.getAttribute('role') === 'combobox';
  const words = tidy(shownText(control));
  if (isButton && (asksToChoose(words) || control.hasAttribute('data-placeholder')))
    return { words: '', unsaved: false };
  return { words, unsaved: false };
}

/** A button's own text without the tooltips and repeated marks inside it: the last line that it shows. */
function shownText(control: Element): string {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const text = oneLine(node.nodeValue ?? '');
      if (text && !texts.includes(text)) texts.push(text);
    } else if (!/^(svg|style|script)$/i.test((node as Element).localName ?? '')) node.childNodes.forEach(walk);
  };
  walk(control);
  return texts.join(' ');
}

/**
 * A text control's value differs from what its markup says. Many frameworks set `.value` and never the attribute; there
 * the difference means nothing, so it counts only where the page itself writes values into its markup.
 */
function isTyped(control: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (control.value === control.defaultValue) return false;
  if (control.defaultValue !== '') return true;
  const siblings = control.form?.elements;
  if (!siblings || siblings.length > 500) return false;
  return [...siblings].some((other) => {
    const { value, defaultValue } = other as HTMLInputElement;
    return other !== control && value !== '' && value === defaultValue && (other as HTMLInputElement).type !== 'hidden';
  });
}
