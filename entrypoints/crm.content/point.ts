/**
 * Pointing: the place under the pointer is marked, a click takes it, Escape leaves. From the keyboard the arrows move
 * from text to text and Enter takes. The page's own clicks and keys rest meanwhile, and its DOM stays as it is.
 */
import { isSeen } from '../../utils/crm/seen';
import { isReadable } from './told-element';

const MARK = { outline: '3px dashed #2f4fd8', outlineOffset: '2px', cursor: 'crosshair' };
/** What holds more than this is a block of the page and no value. */
const LONGEST = 2_000;

/** Tells what the person pointed at; null when they left without pointing at anything. */
export function point(page: Document, stopped: AbortSignal, tell: (place: Element | null) => void): void {
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, stopped]);
  let marked: Element | undefined;
  let mark: Animation | undefined;

  const markAt = (place: Element | undefined) => {
    if (place === marked) return;
    mark?.cancel();
    marked = place;
    mark = place?.animate([MARK, MARK], { duration: 1_000, iterations: Number.POSITIVE_INFINITY });
    if (mark) mark.id = 'leadpact-pick';
  };
  const end = (place: Element | null) => {
    ended.abort();
    tell(place);
  };
  signal.addEventListener('abort', () => mark?.cancel());

  const step = (by: 1 | -1) => {
    const texts = textsOf(page);
    const at = marked ? texts.indexOf(marked) : by > 0 ? -1 : 0;
    const next = texts[(at + by + texts.length) % texts.length];
    next?.scrollIntoView({ block: 'nearest' });
    markAt(next);
  };
  const rest = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const on = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void) =>
    page.addEventListener(type, act, { capture: true, signal });

  on('pointermove', (event) => markAt(placeOf(event)));
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

/** The elements that show a text of their own, in the page's order. */
function textsOf(page: Document): Element[] {
  const elements = new Set<Element>();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    if (parentElement && isReadable((walker.currentNode as Text).data) && isSeen(parentElement))
      elements.add(parentElement);
  }
  return [...elements];
}

/** The innermost element, also inside open shadow roots, unless it holds half of the page. */
function placeOf(event: Event): Element | undefined {
  const [innermost] = event.composedPath();
  if (!(innermost instanceof Element) || innermost === innermost.ownerDocument.body) return undefined;
  return (innermost.textContent?.length ?? 0) <= LONGEST ? innermost : undefined;
}
