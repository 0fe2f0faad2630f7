/** The page in document order, as a person reads it: its runs of text, its controls and links. One walk, no layout. */
import { hasLabelRows } from './label-rows';
import { copyOf } from './page-copy';
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
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const CONTROLS =
  'input,textarea,select,[contenteditable=""],[contenteditable="true"],[role="combobox"],[role="textbox"],button[aria-haspopup="listbox"],[role="radiogroup"]';
const LIST_ROLES = new Set(['grid', 'table', 'treegrid']);
/** Nine of ten elements of a page have neither such a name nor such an attribute: they only hold what is in them. */
const TELLING_NAMES = new Set([...SILENT, ...HEADINGS, ...'input button a table slot iframe details'.split(' ')]);
const TELLING = '[id],[role],[title],[aria-label],[aria-hidden],[hidden],[style],[contenteditable]';

export const isControl = (element: Element): boolean => element.matches(CONTROLS);

/** The children that a person sees: a shadow root's instead of the host's own, an inner page's instead of its frame. */
export const seenChildren = (element: Element): Iterable<Node> =>
  element.shadowRoot?.childNodes ?? givenChildren(element) ?? element.childNodes;

/** Undefined for the most: they show their own children. */
function givenChildren(element: Element): readonly Node[] | undefined {
  switch (element.localName) {
    case 'slot': {
      const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      return given.length > 0 ? given : undefined;
    }
    case 'iframe': {
      const inner = innerPage(element as HTMLIFrameElement);
      return inner?.body ? [inner.body] : [];
    }
    case 'details':
      return element.hasAttribute('open')
        ? undefined
        : [...element.children].filter((child) => child.localName === 'summary');
  }
  return undefined;
}

/** A page inside the page, where its origin allows to look. */
export function innerPage(frame: HTMLIFrameElement): Document | null {
  const copy = copyOf(frame.ownerDocument);
  if (copy) return copy.innerPage(frame);
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Nodes that are looked at in one step: well under a millisecond, also where the code runs for the first time. */
const PER_STEP = 40;
const DEEPEST = 400;
const MOST_INNER = 200;
const MOST_IDS = 12;

/** Siblings that are still to be visited; without recursion, because a page may nest deeper than the stack. */
interface Level {
  next: Node | null;
  /** Where they are no siblings in the markup: a slot's nodes. */
  given: readonly Node[] | undefined;
  /** How many of the given ones were visited. */
  at: number;
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
  const telling = marks ? `${TELLING},${marks}` : TELLING;
  // Levels are used again: making one for each element would fill the memory with what is thrown away at once.
  const levels: Level[] = [];
  let depth = 0;
  const enter = (next: Node | null, inList: boolean, given?: readonly Node[]) => {
    levels[depth] ??= { next, given, at: 0, inList };
    const level = levels[depth++]!;
    level.next = next;
    level.given = given;
    level.at = 0;
    level.inList = inList;
  };
  enter(null, false, [root]);
  for (let seen = 0; depth > 0 && seen < MOST_NODES; ) {
    const level = levels[depth - 1]!;
    const node: Node | null | undefined = level.given ? level.given[level.at++] : level.next;
    if (!node) {
      depth--;
      continue;
    }
    if (!level.given) level.next = node.nextSibling;
    if (++seen % PER_STEP === 0) yield;
    if (node.nodeType === 3) addText(outline, node as Text, level.inList);
    else if (node.nodeType === 1 && depth <= DEEPEST) {
      const element = node as Element;
      const { shadowRoot } = element;
      let { inList } = level;
      let given: readonly Node[] | undefined;
      if (TELLING_NAMES.has(element.localName) || (element.hasAttributes() && element.matches(telling))) {
        if (element.id && !outline.byId.has(element.id)) outline.byId.set(element.id, element);
        if (isHiddenByMarkup(element) && !covered.includes(element)) {
          // Its tooltip is for those who see it.
          if (element.hasAttribute('title') && isIcon(element)) outline.icons.push(element);
          continue;
        }
        if (marks && element.matches(marks)) outline.marked.push(element);
        if (!addElement(outline, element)) continue;
        inList ||= outline.lists.at(-1) === element;
        given = shadowRoot ? undefined : givenChildren(element);
      }
      const inner = shadowRoot ?? (given && element.localName === 'iframe' ? given[0]?.ownerDocument : undefined);
      if (inner && outline.inner.length < MOST_INNER) outline.inner.push(inner);
      const first = (shadowRoot ?? element).firstChild;
      if (given || first) enter(first, inList, given);
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

/** @returns false when nothing in it can be read. */
function addElement(outline: Outline, element: Element): boolean {
  const name = element.localName;
  if (isControl(element)) outline.controls.push(element);
  if (SILENT.has(name)) return false;
  const role = element.getAttribute('role');
  const isTable = name === 'table' || LIST_ROLES.has(role ?? '');
  if (isTable && hasHeaderRow(element) && !hasLabelRows(element)) outline.lists.push(element);
  if (HEADINGS.has(name) || role === 'heading') outline.headings.push(element);
  if (name === 'a') outline.links.push(element as HTMLAnchorElement);
  if (element.childElementCount === 0 && isIcon(element)) outline.icons.push(element);
  return true;
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
