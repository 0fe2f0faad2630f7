/** Finds a place again that somebody taught, on this record or another of the same CRM. */
import type { Field } from '../../domain/lead';
import type { TaughtPlace } from '../../domain/mapping';
import { pick } from '../fits';
import { valuesOfLabels } from '../label-values';
import { isShown } from '../shown';
import { spotAt } from '../spots';
import { finish } from '../steps';
import type { Surface } from '../surface';
import { textOf, type Value, valueIn } from '../value';
import { bareLabel, labelKey } from '../words';

/** The value at that place; 'empty' where the place is there with nothing in it; undefined where the place is not. */
export function findPlace(place: TaughtPlace, surface: Surface): Value | 'empty' | undefined {
  switch (place.by) {
    case 'label':
      return besideLabel(place.label, surface);
    case 'key': {
      const named = surface.root.querySelectorAll(`[${place.name}="${CSS.escape(place.value)}"]`);
      const shown = [...named].filter(isShown);
      // A name that stands twice names nothing.
      return shown.length === 1 ? valueAt(shown[0]!) : undefined;
    }
    case 'path': {
      const element = alongPath(place.steps, surface.root);
      return element && isShown(element) ? valueAt(element) : undefined;
    }
    case 'absence':
      return undefined;
  }
}

function valueAt(element: Element): Value | 'empty' {
  const value = valueIn([element]);
  return value.parts.length > 0 ? value : 'empty';
}

function besideLabel(label: string, { outline, spots }: Surface): Value | 'empty' | undefined {
  const wanted = labelKey(bareLabel(label));
  const run = outline.runs.find(({ words }) => labelKey(bareLabel(words)) === wanted);
  if (!run) return undefined;
  const spot = spotAt(run, label);
  const found = finish(valuesOfLabels(outline, [...spots.filter((other) => other.run !== run), spot])).get(spot);
  if (found === undefined || found === 'empty') return found;
  const value = 'parts' in found ? found : valueIn(found.nodes);
  return value.parts.length > 0 ? value : 'empty';
}

/** @param steps from the body down, `name:number`. */
function alongPath(steps: string[], root: Element): Element | undefined {
  let at: Element | undefined = root.ownerDocument.body;
  for (const step of steps) {
    const [name, number] = step.split(':');
    at = [...(at?.children ?? [])].filter((child) => child.localName === name)[Number(number) - 1];
    if (!at) return undefined;
  }
  return at && root.contains(at) ? at : undefined;
}

/** The steps from the body to an element; null for one in a shadow root or an inner page. */
export function pathTo(element: Element): string[] | null {
  const steps: string[] = [];
  for (let at = element; at !== at.ownerDocument.body; at = at.parentElement) {
    if (!at.parentElement) return null;
    const same = [...at.parentElement.children].filter((child) => child.localName === at.localName);
    steps.unshift(`${at.localName}:${same.indexOf(at) + 1}`);
  }
  return steps;
}

/** What of a place's words is the field's value: the person pointed at it, so words that look odd for it are taken too. */
export function wordsAt(field: Field, value: Value): string {
  return pick(field, value)?.words ?? textOf(value.parts);
}
