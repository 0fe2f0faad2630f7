/** What CRMs print where a field has no value. */
import { fold } from './plain';

const MARKERS = new Set(
  '|-|--|---|n/a|null|none selected|-none-|--none--|--geen--|--ingen--|--ei mitaan--|click to add|not set'.split('|'),
);

/** True for `—`, `--None--`, `N/A` and their like. */
export function isEmptyMarker(words: string): boolean {
  return words.length < 20 && MARKERS.has(fold(words));
}
