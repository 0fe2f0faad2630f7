/** Whether a person sees an element: told of those that are hidden, and from then on of each that changes. */
import { isSeen } from '../../utils/crm/seen';

export interface WhoIsShown {
  /** Asked once about an element under one number. @returns true where it is hidden, and that is to be told. */
  isHidden(element: Element, number: number): boolean;
  /** A menu, a list of choices or a dialog that has no box: what is in it is told once it is shown. */
  fold(element: Element): boolean;
  unfold(element: Node): boolean;
  isFolded(element: Node): boolean;
  /** @returns what is to be told; undefined where nothing changed since it was asked about. */
  change(element: Element, number: number): boolean | undefined;
  /** What was found out is not believed any more at the next telling. */
  forget(): void;
}

export function createWhoIsShown(): WhoIsShown {
  /** With the number under which it was told. */
  const asked = new WeakMap<Element, number>();
  const hidden = new WeakSet<Element>();
  const folded = new WeakSet<Node>();
  let known = new Map<Element, boolean>();
  return {
    isHidden(element, number) {
      if (asked.get(element) === number) return false;
      asked.set(element, number);
      const isNow = !isSeen(element, known);
      if (isNow) hidden.add(element);
      else hidden.delete(element);
      return isNow;
    },
    fold(element) {
      const isNow = hidden.has(element) && !element.checkVisibility();
      if (isNow) folded.add(element);
      return isNow;
    },
    unfold: (element) => folded.delete(element),
    isFolded: (element) => folded.has(element),
    change(element, number) {
      if (asked.get(element) !== number) return undefined;
      const isNow = isSeen(element, known);
      if (isNow !== hidden.has(element)) return undefined;
      if (isNow) hidden.delete(element);
      else hidden.add(element);
      return isNow;
    },
    forget() {
      known = new Map();
    },
  };
}
