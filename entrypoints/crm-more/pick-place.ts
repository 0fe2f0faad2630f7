/**
 * Teaching by pointing: the place under the pointer is marked, a click takes it, Escape leaves. From the keyboard the
 * arrows move from text to text and Enter takes. The page's own clicks and keys rest meanwhile, and its DOM stays as
 * it is.
 */
import { surfaceOf } from '../../utils/crm/surface';
import { describePlace } from '../../utils/crm/teach/describe-place';
import type { Field } from '../../utils/domain/lead';
import type { PickResult } from '../../utils/messages/page-port';

const MARK = { outline: '3px dashed #2f4fd8', outlineOffset: '2px', cursor: 'crosshair' };
/** What holds more than this is a block of the page and no value. */
const LONGEST = 2_000;

/** Tells what the person pointed at for this field, or that they left without pointing at anything. */
export function pickPlace(
  page: Document,
  field: Field,
  tell: (result: PickResult) => void,
  stopped: AbortSignal,
): void {
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, stopped]);
  let marked: Element | undefined;
  let mark: Animation | undefined;

  const point = (place: Element | undefined) => {
    if (place === marked) return;
    mark?.cancel();
    marked = place;
    mark = place?.animate([MARK, MARK], { duration: 1_000, iterations: Number.POSITIVE_INFINITY });
    if (mark) mark.id = 'leadpact-pick';
  };
  const end = (place: Element | null) => {
    ended.abort();
    tell(picked(field, place));
  };
  signal.addEventListener('abort', () => mark?.cancel());

  const step = (by: 1 | -1) => {
    const texts = [...new Set(surfaceOf(page)?.outline.runs.map(({ element }) => element) ?? [])];
    const at = marked ? texts.indexOf(marked) : by > 0 ? -1 : 0;
    const next = texts[(at + by + texts.length) % texts.length];
    next?.scrollIntoView({ block: 'nearest' });
    point(next);
  };
  const rest = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const on = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void) =>
    page.addEventListener(type, act, { capture: true, signal });

  on('pointermove', (event) => point(placeOf(event)));
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick'] as const) on(type, rest);
  on('click', (event) => {
    rest(event);
    end(placeOf(event) ?? null);
  });
  on('keydown', (event) => {
    const act = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Escape: () => end(null),
      Enter: () => marked && end(marked),
    };
    if (!(event.key in act)) return;
    rest(event);
    act[event.key as keyof typeof act]();
  });
}

/** The innermost element, also inside open shadow roots, unless it holds half of the page. */
function placeOf(event: Event): Element | undefined {
  const [innermost] = event.composedPath();
  if (!(innermost instanceof Element) || innermost === innermost.ownerDocument.body) return undefined;
  return (innermost.textContent?.length ?? 0) <= LONGEST ? innermost : undefined;
}

function picked(field: Field, place: Element | null): PickResult {
  if (place === null) return { is: 'notPicked', field, why: 'left' };
  const described = describePlace(place, field);
  if (described === null) return { is: 'notPicked', field, why: 'noWords' };
  return { is: 'picked', field, ...described };
}
