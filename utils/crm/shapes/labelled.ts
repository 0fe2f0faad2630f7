/** Values that belong to a label that is text on the page, whatever the markup between them. */

import { besideOf } from '../beside';
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import type { Outline } from '../outline';
import { isControl } from '../outline';
import type { Spot } from '../spots';
import { isEmpty, type Value, valueIn } from '../value';
import { readAddress } from './address-block';

const CLEAR = 0.95;
const AMBIGUOUS = 0.8;
/** Each parent between label and value makes it a little less sure that they belong together. */
const PER_CLIMB = 0.01;

export function labelledValues(outline: Outline, spots: Spot[]): Candidates {
  const holders = new Map<Node, number>();
  for (const spot of spots) {
    for (let at: Node | null = spot.top, depth = 0; at && depth < 12; at = at.parentNode, depth++) {
      holders.set(at, (holders.get(at) ?? 0) + 1);
    }
  }
  return spots.flatMap((spot) => valuesOf(spot, outline, (node) => holders.has(node)));
}

function valuesOf(spot: Spot, outline: Outline, holdsLabel: (node: Node) => boolean): Candidates {
  const found = spot.led ? ledValue(spot) : (labelFor(spot, outline) ?? besideOf(spot.top, holdsLabel));
  if (found === undefined) return [];
  const place = spot.run.element;
  const label = spot.label;
  if (found === 'empty') return missing(spot);
  const value = 'parts' in found ? found : valueIn(found.nodes);
  const climbed = 'climbed' in found ? found.climbed : 0;
  if (isEmpty(value)) return missing(spot);
  if (spot.isAddress) return value.controls > 1 ? [] : readAddress(value, label, CLEAR - 0.1);
  return spot.meanings.flatMap(({ field, clear }) => {
    if (value.controls > 1 && (field === 'name' || field === 'city')) return [];
    const picked = pick(field, value);
    if (!picked) return [];
    const sure = (clear ? CLEAR : AMBIGUOUS) - PER_CLIMB * climbed - (spot.led ? 0.05 : 0);
    const unsaved = picked.part?.control?.unsaved ?? value.parts.some((part) => part.control?.unsaved);
    const words = picked.words;
    return [{ field, words, way: 'label', sure, label, place: picked.part?.element ?? value.place ?? place, unsaved }];
  });
}

/** A label in one line with its value: the line's remainder. */
function ledValue(spot: Spot): Value {
  const element = spot.run.element;
  return { parts: [{ words: spot.led!.rest, element, line: 0 }], place: element, controls: 0 };
}

function missing({ meanings, label, run }: Spot): Candidates {
  return meanings
    .filter(({ clear }) => clear || meanings.length === 1)
    .map(({ field }) => ({ field, words: '', way: 'label', sure: 0, label, place: run.element }));
}

/** What `label[for]` or `aria-labelledby` names, or what the label is wrapped around. */
function labelFor(spot: Spot, { byId, controls }: Outline): Value | undefined {
  const element = spot.run.element.closest('label,[id]');
  const label = spot.run.element.closest('label');
  const target = label?.htmlFor ? byId.get(label.htmlFor) : label?.querySelector('input,textarea,select');
  if (target && !target.contains(spot.run.element)) {
    const value = isControl(target) || target.localName === 'select' ? valueIn([target]) : undefined;
    if (value && value.parts.length > 0) return value;
    const own = target.localName === 'select' ? chosenIn(target as HTMLSelectElement) : undefined;
    if (own) return own;
  }
  if (!element?.id) return undefined;
  const named = controls.filter((control) =>
    control.getAttribute('aria-labelledby')?.split(/\s+/).includes(element.id),
  );
  const value = named.length > 0 ? valueIn([named[0]!]) : undefined;
  return value && value.parts.length > 0 ? value : undefined;
}

/** A native select behind a prettier one: hidden itself, while what is chosen shows beside it. */
function chosenIn(select: HTMLSelectElement): Value | undefined {
  const words =
    select.options[select.selectedIndex]?.value === '' ? '' : (select.options[select.selectedIndex]?.text.trim() ?? '');
  const shown = select.parentElement;
  if (!shown || (words !== '' && !shown.textContent?.includes(words))) return undefined;
  return { parts: [{ words, element: shown, line: 0 }], place: shown, controls: 1 };
}
