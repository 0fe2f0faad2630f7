/** The page in document order, as a person reads it: its runs of text, its controls and links. One walk, no layout. */
import { hasLabelRows } from './label-rows';
import { isHiddenByMarkup, isShown } from './shown';
import { each, type Steps } from './steps';
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
  /** Controls by the ids that their `aria-labelledby` names; of several the first. */
  named: Map<string, Element>;
  /** Shadow roots and inner pages: their changes are told to nobody who looks at the page alone. */
  inner: Node[];
}

/** A page of more nodes is read as far as this. */
const MOST_NODES = 60_000;
/** A longer text is no label and no value of a few words. */
const LONGEST_RUN = 20_000;
/** What shows no text of its own. */
const SILENT = new Set(
  'script style template noscript head svg option datalist select canvas video object textarea'.split(' '),
);
const CONTROL_NAMES = new Set(['input', 'textarea', 'select']);
const CONTROLS =
  'input,textarea,select,[contenteditable=""],[contenteditable="true"],[role="combobox"],[role="textbox"],button[aria-haspopup="listbox"],[role="radiogroup"]';
const LIST_ROLES = /^(grid|table|treegrid)$/;

export const isControl = (element: Element): boolean => element.matches(CONTROLS);

/** The children that a person sees: a shadow root's instead of the host's own, an inner page's instead of its frame. */
export function seenChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const name = element.localName;
  if (name === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return given.length > 0 ? given : element.childNodes;
  }
  if (name === 'iframe') {
    const inner = innerPage(element as HTMLIFrameElement);
    return inner?.body ? [inner.body] : [];
  }
  if (name === 'details' && !element.hasAttribute('open')) {
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

/** Nodes that are looked at in one step: well under a millisecond. */
const PER_STEP = 100;
const DEEPEST = 400;
const MOST_INNER = 200;
const MOST_IDS = 12;

/** Siblings that are still to be visited; without recursion, because a page may nest deeper than the stack. */
interface Ahead {
  next: Node | null;
  /** Where they are no siblings in the markup: a slot's nodes. */
  given?: Iterator<Node>;
  inList: boolean;
}

/**
 * @param marks a selector of elements to gather on the way.
 * @param covered elements that say `aria-hidden` only because a menu is open over them.
 */
export function* outlineOf(root: Element, marks: string, covered: Element[] = []): Steps<Outline> {
  const outline: Outline = {
    runs: [],
    controls: [],
    links: [],
    headings: [],
    icons: [],
    lists: [],
    byId: new Map(),
    named: new Map(),
    marked: [],
    inner: [],
  };
  const ahead: Ahead[] = [{ next: root, given: [][Symbol.iterator](), inList: false }];
  for (let seen = 0; ahead.length > 0 && seen < MOST_NODES; ) {
    const level = ahead[ahead.length - 1]!;
    const node = level.next;
    if (!node) {
      ahead.pop();
      continue;
    }
    level.next = level.given ? (level.given.next().value ?? null) : node.nextSibling;
    if (seen++ % PER_STEP === PER_STEP - 1) yield;
    if (node.nodeType === 3) addText(outline, node as Text, level.inList);
    else if (node.nodeType === 1 && ahead.length <= DEEPEST) {
      const element = node as Element;
      if (element.id && !outline.byId.has(element.id)) outline.byId.set(element.id, element);
      if (element.hasAttributes() && isHiddenByMarkup(element) && !covered.includes(element)) {
        // Its tooltip is for those who see it.
        if (element.hasAttribute('title') && isIcon(element)) outline.icons.push(element);
        continue;
      }
      if (marks && element.matches(marks)) outline.marked.push(element);
      const inside = addElement(outline, element, level.inList);
      if (inside) ahead.push(inside);
    }
  }
  const shown: Outline = { ...outline, runs: [], controls: [] };
  yield* each(outline.runs, PER_STEP, (run) => isShown(run.element) && shown.runs.push(run));
  yield* each(outline.controls, PER_STEP, (control) => isShown(control) && addControl(shown, control));
  return shown;
}

function addControl({ controls, named }: Outline, control: Element): void {
  controls.push(control);
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/, MOST_IDS) ?? [];
  for (const id of ids) if (!named.has(id)) named.set(id, control);
}

function addText(outline: Outline, node: Text, inList: boolean): void {
  const { data } = node;
  const words = data.length > LONGEST_RUN ? '' : oneLine(data);
  if (words === '') return;
  const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  if (element) outline.runs.push({ node, element, words, inList });
}

/** @returns what is to be visited in it, or undefined when nothing in it can be read. */
function addElement(outline: Outline, element: Element, inList: boolean): Ahead | undefined {
  const name = element.localName;
  // Most elements of most pages have a class and nothing else that matters here.
  const isPlain = !element.hasAttributes();
  if ((!isPlain || CONTROL_NAMES.has(name)) && isControl(element)) outline.controls.push(element);
  if (SILENT.has(name)) return undefined;
  const role = isPlain ? null : element.getAttribute('role');
  const isTable = name === 'table' || LIST_ROLES.test(role ?? '');
  const isList = isTable && hasHeaderRow(element) && !hasLabelRows(element);
  if (isList) outline.lists.push(element);
  if (/^h[1-6]$/.test(name) || role === 'heading') outline.headings.push(element);
  if (name === 'a') outline.links.push(element as HTMLAnchorElement);
  if (!isPlain && element.childElementCount === 0 && isIcon(element)) outline.icons.push(element);
  const given = seenChildren(element);
  if (given === element.childNodes)
    return element.firstChild ? { next: element.firstChild, inList: inList || isList } : undefined;
  if (outline.inner.length < MOST_INNER && (element.shadowRoot || name === 'iframe')) {
    const inner = element.shadowRoot ?? innerPage(element as HTMLIFrameElement);
    if (inner) outline.inner.push(inner);
  }
  const nodes = given[Symbol.iterator]();
  return { next: nodes.next().value ?? null, given: nodes, inList: inList || isList };
}

const isIcon = (element: Element): boolean =>
  (element.hasAttribute('title') || element.hasAttribute('aria-label')) && !element.textContent?.trim();

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
