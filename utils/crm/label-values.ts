/** Each label's value: what the markup names as such, the rest of its line, or what stands beside it. */
import type { Field } from '../domain/lead';
import { type Beside, besideOf, valueBefore, withAllLines } from './beside';
import { isControl, type Outline } from './outline';
import type { Spot } from './spots';
import { each, type Steps } from './steps';
import { isEmpty, type Value, valueIn } from './value';

export type Found = Beside | Value | 'empty' | undefined;

/** Labels whose values are looked for in one step. */
export const PER_STEP = 4;

const isLink = (found: Found): boolean =>
  typeof found === 'object' && 'nodes' in found && found.nodes.length === 1 && found.nodes[0]!.nodeName === 'A';

const means = ({ meanings }: Spot, field: Field): boolean => meanings.some((meaning) => meaning.field === field);

/**
 * A value can look like a label: a lead's source "Website", a telephone's kind "Mobile". So labels are asked twice; the
 * second time those that had no value of their own the first time stand in nobody's way.
 */
export function* valuesOfLabels(outline: Outline, spots: Spot[]): Steps<Map<Spot, Found>> {
  const inside = spotsInside(spots);
  const ask = (spot: Spot, others: Map<Spot, Found> | undefined): Found => {
    if (spot.led) return ledValue(spot);
    const holdsLabel = (node: Node) =>
      (inside.get(node) ?? []).some(
        (inner) =>
          inner !== spot && (!others || others.get(inner) !== undefined) && !isPartOfValue(spot, inner, node, others),
      );
    const beside = labelFor(spot, outline) ?? besideOf(spot.top, holdsLabel);
    const around = spot.top.parentNode;
    // Between an address's label and the address may stand a link to a map.
    const found = spot.isAddress && around && isLink(beside) ? besideOf(around, holdsLabel) : beside;
    return spot.isAddress ? withAllLines(found) : (found ?? valueBefore(spot, holdsLabel));
  };
  const first = new Map<Spot, Found>();
  yield* each(spots, PER_STEP, (spot) => first.set(spot, ask(spot, undefined)));
  const found = new Map<Spot, Found>();
  yield* each(spots, PER_STEP, (spot) => found.set(spot, ask(spot, first)));
  for (const spot of spots) if (isKindOfNumber(spot, found)) found.delete(spot);
  return found;
}

/** For each node, the labels that stand in it. */
function spotsInside(spots: Spot[]): Map<Node, Spot[]> {
  const inside = new Map<Node, Spot[]>();
  for (const spot of spots) {
    for (let at: Node | null = spot.top, depth = 0; at && depth < 12; at = at.parentNode, depth++) {
      const here = inside.get(at);
      if (here) here.push(spot);
      else inside.set(at, [spot]);
    }
  }
  return inside;
}

/** @param node where `inner` stands, beside `outer` or beside one of its parents. */
function isPartOfValue(outer: Spot, inner: Spot, node: Node, found: Map<Spot, Found> | undefined): boolean {
  // A note's block may end in lines with labels of their own: "Added on March 9".
  if (inner.led) return means(outer, 'notes');
  if (node.parentNode !== outer.top.parentNode) return false;
  if (means(outer, 'phone')) return means(inner, 'mobile');
  return means(outer, 'source') && found !== undefined && isNothing(found.get(inner));
}

const isNothing = (found: Found): boolean =>
  found === undefined || found === 'empty' || isEmpty('parts' in found ? found : valueIn(found.nodes));

/** "Mobile" beside a telephone number says which of several it is. */
function isKindOfNumber(spot: Spot, found: Map<Spot, Found>): boolean {
  if (spot.led || !means(spot, 'mobile')) return false;
  for (const [other, value] of found) {
    if (other === spot || !value || value === 'empty' || !('nodes' in value) || !means(other, 'phone')) continue;
    if (value.nodes.some((node) => node.contains(spot.run.node))) return true;
  }
  return false;
}

/** A label in one line with its value: the line's remainder. */
function ledValue(spot: Spot): Value {
  const element = spot.run.element;
  return { parts: [{ words: spot.led!.rest, element, line: 0 }], place: element, controls: 0 };
}

/** What `label[for]` or `aria-labelledby` names, or what the label is wrapped around. */
function labelFor(spot: Spot, { byId, named }: Outline): Value | undefined {
  const element = spot.run.element.closest('label,[id]');
  const label = spot.run.element.closest('label');
  const target = label?.htmlFor ? byId.get(label.htmlFor) : label?.querySelector('input,textarea,select');
  if (target && !target.contains(spot.run.element)) {
    const value = isControl(target) || target.localName === 'select' ? valueIn([target]) : undefined;
    const isChoice = target.matches('[role="combobox"],[readonly]');
    // What is chosen may show beside the field that it is searched in.
    if (value && value.parts.length > 0 && !(isChoice && value.parts[0]!.words === '')) return value;
    const own = target.localName === 'select' ? chosenIn(target as HTMLSelectElement) : undefined;
    if (own) return own;
  }
  if (!element?.id) return undefined;
  const control = named.get(element.id);
  const value = control && valueIn([control]);
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
