/** What stands in controls: their markup does not say it, and nobody is told when a script changes it. */
import { LONGEST_TEXT } from '../../utils/messages/page-copy';

export interface Controls {
  /** @returns what is to be told of a control beside its markup; undefined where that says it already. */
  begin(control: Element): string | undefined;
  /** Those in the page whose value is another one than at the last time, with it. */
  changed(): [control: Element, value: string][];
}

export function createControls(): Controls {
  const states = new Map<Element, string>();
  return {
    begin(control) {
      const state = stateOf(control);
      states.set(control, state);
      // A choice is told with its options; other controls follow their markup until somebody types.
      const isAsDelivered = isChoice(control) || state === (control as HTMLInputElement).defaultValue;
      return isAsDelivered ? undefined : state;
    },
    changed() {
      const changed: [Element, string][] = [];
      for (const [control, before] of states) {
        const state = stateOf(control);
        if (!control.isConnected) states.delete(control);
        else if (state !== before) {
          states.set(control, state);
          changed.push([control, state]);
        }
      }
      return changed;
    },
  };
}

export const isChoice = (control: Element): control is HTMLSelectElement => control.localName === 'select';

function stateOf(control: Element): string {
  const { value } = control as HTMLInputElement;
  return isChoice(control) ? `${control.selectedIndex} ${value}` : value.slice(0, LONGEST_TEXT);
}

/**
 * The first option, the chosen one and those it was delivered with, in the page's order: of a hundred countries the rest
 * says nothing. Found without going through all of them, which would cost the page more than all else.
 */
export function tellingOptions(select: HTMLSelectElement): HTMLOptionElement[] {
  const { options, selectedIndex } = select;
  const delivered = select.querySelectorAll<HTMLOptionElement>('option[selected]');
  const telling = new Set([options[0], ...delivered, options[selectedIndex]].filter((option) => option !== undefined));
  return [...telling].sort((one, other) => one.index - other.index);
}
