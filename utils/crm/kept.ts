/** While a person types, a page is read again and again: what was read and holds no changed control is kept. */
import { type ControlWords, wordsInControl } from './control-words';
import { isEmptyMarker } from './words';

export interface Kept {
  /** False where more changed than the words in some filled controls: then nothing is kept, and all is read anew. */
  isGood(page: Document): boolean;
  /**
   * The answer of last time, unless it depends on a control whose words changed.
   * @param asker tells apart who asks about the same thing.
   * @param seen the nodes that the answer comes from.
   * @param make told whether it is asked again, since one of those controls changed.
   */
  of<T extends object>(asker: object, about: object, seen: readonly Node[], make: (isAgain: boolean) => T): T;
}

const MOST_CHANGED = 20;

export function keptFor(controls: readonly Element[]): Kept {
  const words = new Map(controls.map((control) => [control, wordsInControl(control)] as const));
  const answers = new Map<object, Map<object, object>>();
  let changed: Element[] = [];
  const isReadAlike = (control: Element, page: Document): boolean => {
    const before = words.get(control);
    const now = wordsInControl(control);
    if (before?.words === now?.words && before?.unsaved === now?.unsaved) return true;
    // Around an empty value, and for a choice, other values may be found than before.
    if (!isFilled(before) || !isFilled(now) || control.hasAttribute('role') || control.getRootNode() !== page)
      return false;
    words.set(control, now);
    return changed.push(control) <= MOST_CHANGED;
  };
  return {
    isGood(page) {
      changed = [];
      return controls.every((control) => isReadAlike(control, page));
    },
    of<T extends object>(asker: object, about: object, seen: readonly Node[], make: (isAgain: boolean) => T): T {
      const own = answers.get(asker) ?? new Map<object, object>();
      answers.set(asker, own);
      const before = own.get(about) as T | undefined;
      if (before && !changed.some((control) => seen.some((node) => node.contains(control)))) return before;
      const answer = make(before !== undefined);
      own.set(about, answer);
      return answer;
    },
  };
}

const isFilled = (words: ControlWords | undefined): boolean => words !== undefined && !isEmptyMarker(words.words);
