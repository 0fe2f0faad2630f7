/** The page in document order, as a person reads it: its runs of text, its controls and links. One walk, no layout. */
import { isHiddenByMarkup, isShown } from './shown';
import { oneLine } from './words';

export interface TextRun {
  node: Text;
  element: Element;
  words: string;
  /** Stands in a table's or a grid's header or rows: it is about many records. */
  inList: boolean;
}

export interface Outline {
  runs: TextRun[];
  controls: Element[];
  links: HTMLAnchorElement[];
  headings: Element[];
  /** Elements without text whose `title` or `aria-label` speaks for them: icons. */
  icons: Element[];
  /** Tables and grids with a header row, and the cards of a board: what stands in them is about other records. */
  lists: Element[];
  /** By id, for `aria-labelledby`; and by what they label, for `label[for]`. */
  byId: Map<string, Element>;
  /** The elements that were asked for, wherever they stand: in shadow roots and frames too. */
  marked: Element[];
}

/** A page of more nodes is read as far as this. */
const MOST_NODES = 60_000;
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'SVG',
  'OPTION',
  'DATALIST',
  'SELECT',
  'CANVAS',
  'VIDEO',
  'OBJECT',
]);
const CONTROLS =
  'input,textarea,select,[contenteditable=""],[contenteditable="true"],[role="combobox"],[role="textbox"],button[aria-haspopup="listbox"],[role="radiogroup"]';

export const isControl = (element: Element): boolean => element.matches(CONTROLS);

/** The children that a person sees: a shadow root's instead of the host's own, an inner page's instead of its frame. */
export function seenChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return given.length > 0 ? given : element.childNodes;
  }
  if (element.localName === 'iframe') {
    const inner = innerPage(element as HTMLIFrameElement);
    return inner?.body ? [inner.body] : [];
  }
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    return [...element.children].filter((child) => child.localName === 'summary');
  }
  return element.childNodes;
}

/** A page inside the page, where its origin allows to look. */
export function innerPage(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/**
 * @param marks a selector of elements to gather on the way.
 * @param covered elements that say `aria-hidden` only because a menu is open over them.
 */
export function outlineOf(root: Element, marks: string, covered: Element[] = []): Outline {
  const outline: Outline = {
    runs: [],
    controls: [],
    links: [],
    headings: [],
    icons: [],
    lists: [],
    byId: new Map(),
    marked: [],
  };
  let left = MOST_NODES;
  const visit = (node: Node, inList: boolean, depth: number) => {
    if (left-- <= 0 || depth > 400) return;
    if (node.nodeType === 3) {
      const words = (node as Text).data.length > 20_000 ? '' : oneLine((node as Text).data);
      const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      if (words !== '' && element) outline.runs.push({ node: node as Text, element, words, inList });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.id && !outline.byId.has(element.id)) outline.byId.set(element.id, element);
    if (isHiddenByMarkup(element) && !covered.includes(element)) return;
    if (marks && element.matches(marks)) outline.marked.push(element);
    const control = isControl(element);
    if (control) outline.controls.push(element);
    if (SILENT.has(element.tagName.toUpperCase()) || element.localName === 'textarea') return;
    let list = inList;
    if (element.matches('table,[role="grid"],[role="table"],[role="treegrid"]') && hasHeaderRow(element)) {
      outline.lists.push(element);
      list = true;
    }
    if (/^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading')
      outline.headings.push(element);
    if (element.localName === 'a') outline.links.push(element as HTMLAnchorElement);
    if (element.childElementCount === 0 && (element.hasAttribute('title') || element.hasAttribute('aria-label'))) {
      if (!element.textContent?.trim()) outline.icons.push(element);
    }
    for (const child of seenChildren(element)) visit(child, list, depth + 1);
  };
  visit(root, false, 0);
  outline.runs = outline.runs.filter((run) => isShown(run.element));
  outline.controls = outline.controls.filter((control) => isShown(control));
  return outline;
}

/** Two or more column headers in one row, and no header cell that stands beside its own value. */
function hasHeaderRow(table: Element): boolean {
  const headers = table.querySelectorAll('th,[role="columnheader"]');
  if (headers.length < 2) return false;
  if (headers[0]!.getAttribute('role') === 'columnheader') return true;
  const row = headers[0]!.closest('tr,[role="row"]');
  if (!row) return false;
  const cells = row.querySelectorAll(':scope > td').length;
  const heads = [...headers].filter((header) => header.closest('tr,[role="row"]') === row).length;
  return heads >= 2 && cells <= 1;
}
