/** What CRMs print where a field has no value. */
import { fold } from './plain';

const MARKERS = new Set(
  '|-|--|---|n/a|null|none selected|-none-|--none--|--geen--|--ingen--|--ei mitaan--|click to add|not set'.split('|'),
);

/** A text of so many characters, or more, is none of them. */
const LONGEST = 20;

/** True for `—`, `--None--`, `N/A` and their like. */
export function isEmptyMarker(words: string): boolean {
  return words.length < LONGEST && MARKERS.has(fold(words));
}

/** True where the beginning already shows that there is a value: most words on a page, and quick. */
export function beginsAsNoMarker(words: string): boolean {
  return /^(?:[\dabd-mo-z+]|[cn].{19})/is.test(words);
}
