/**
 * Builds the copy of a page out of what the page tells: an inert document, in which nothing runs and nothing is loaded.
 * What changes is put in with as few changes as on the page, so that who watches the copy sees what happened there.
 * Nothing in a message is believed: a number that names no node, or a name that can be no element's, does no harm.
 */
import { rememberCopy } from '../../../utils/crm/page-copy';
import {
  BLANK,
  CLOSE,
  ELEMENT,
  type Flow,
  INNER,
  KEPT,
  OF,
  PAGE,
  type PagePart,
  SHADOW,
} from '../../../utils/messages/page-copy';
import { elementNamed, setAttribute, setBase, setValue, shadowOf } from './inert-element';
import { isShownIn } from './shown-in-copy';

export interface PageCopy {
  page: Document;
  /** All that the page told is in it. */
  isWhole(): boolean;
  moveTo(address: string): void;
  /** @returns what changed of nodes that were there before, without a change of the document that could be seen. */
  apply(part: PagePart): { isShown: boolean; hasValues: boolean };
  nodeNumbered(number: number): Node | undefined;
  numberOf(node: Node): number | undefined;
}

/** What is open while the flow is read. */
interface Open {
  node: Node;
  /** In a known node: the child before which the next one stands. In a new one everything goes to the end. */
  before?: Node | null;
}

/** @param renewed told of an element in the page that another page, or a shadow root, stands in from now on. */
export function createPageCopy(renewed: (host: Element, root: Node) => void): PageCopy {
  const nodes = new Map<number, Node>();
  const numbers = new WeakMap<Node, number>();
  const unshown = new WeakSet<Element>();
  const inner = new WeakMap<Element, Document>();
  const words: string[] = [];
  const open: Open[] = [];
  let next = PAGE + 1;
  let isWhole = false;
  let address = 'about:blank';

  const emptyPage = (at: () => string, frame: Element | null): Document => {
    const page = document.implementation.createHTMLDocument('');
    page.replaceChildren();
    rememberCopy(page, {
      address: at,
      isShown: (element, known) => isShownIn(unshown, element, known),
      innerPage: (of) => inner.get(of) ?? null,
      frame,
    });
    return page;
  };
  const page = emptyPage(() => address, null);
  const keep = (node: Node, number: number) => {
    nodes.set(number, node);
    numbers.set(node, number);
  };
  keep(page, PAGE);

  /** @returns the node, so that it can be put where it belongs. */
  const known = <T extends Node>(node: T): T => {
    keep(node, next++);
    return node;
  };
  const forget = (node: Node) => {
    const number = numbers.get(node);
    if (number !== undefined && nodes.get(number) === node) nodes.delete(number);
    node.childNodes.forEach(forget);
    const { shadowRoot } = node as Element;
    if (shadowRoot) forget(shadowRoot);
    const within = inner.get(node as Element);
    if (within) forget(within);
  };
  const remove = (node: ChildNode) => {
    node.remove();
    forget(node);
  };

  const ownerOf = (node: Node): Document => (node.nodeType === 9 ? (node as Document) : node.ownerDocument!);
  const place = (child: Node) => {
    const top = open.at(-1);
    if (!top) return;
    try {
      top.node.insertBefore(child, top.before ?? null);
    } catch {
      // A second root element, or a text in a document: no page has it, a message may.
    }
  };

  const enterRoot = (host: Element, mark: number, innerAddress: string) => {
    if (mark === INNER) {
      const before = inner.get(host);
      if (before) forget(before);
      const within = emptyPage(() => innerAddress, host);
      inner.set(host, within);
      open.push({ node: known(within) });
      if (host.isConnected) renewed(host, within);
      return;
    }
    const root = host.shadowRoot ?? shadowOf(host);
    root.replaceChildren();
    open.push({ node: known(root) });
    if (host.isConnected) renewed(host, root);
  };

  const close = () => {
    const { node, before } = open.pop()!;
    if (before !== undefined) removeFrom(before, null);
    // A new element is put into the page whole: its own parts are no changes of the page.
    else if (node.nodeType === 1) place(node);
  };
  const removeFrom = (first: Node | null, end: Node | null) => {
    for (let at = first; at && at !== end; ) {
      const after: Node | null = at.nextSibling;
      remove(at as ChildNode);
      at = after;
    }
  };
  const keepChild = (number: number) => {
    const top = open.at(-1);
    const child = nodes.get(number);
    if (!top || top.before === undefined || !child || child.parentNode !== top.node) return;
    removeFrom(top.before, child);
    top.before = child.nextSibling;
  };

  const follow = (flow: Flow) => {
    for (let at = 0; at < flow.length; at++) {
      const token = flow[at]!;
      if (typeof token === 'string' || token === BLANK) {
        const top = open.at(-1);
        if (top) place(known(ownerOf(top.node).createTextNode(token === BLANK ? ' ' : (token as string))));
      } else if (token === CLOSE) {
        if (open.length > 0) close();
      } else if (token === OF) {
        const node = nodes.get(Number(flow[++at])) ?? document.createDocumentFragment();
        open.push({ node, before: node.firstChild });
      } else if (token === KEPT) keepChild(Number(flow[++at]));
      else if (token === SHADOW || token === INNER) {
        const host = open.at(-1)?.node;
        const where = token === INNER ? String(flow[++at]) : '';
        if (host?.nodeType === 1) enterRoot(host as Element, token, where);
        else open.push({ node: known(document.createDocumentFragment()) });
      } else if (token === ELEMENT) {
        const top = open.at(-1)?.node ?? page;
        const element = elementNamed(words[Number(flow[++at])] ?? '', ownerOf(top));
        for (let left = Number(flow[++at]); left > 0 && at + 2 < flow.length; left--) {
          const name = words[Number(flow[++at])];
          const value = words[Number(flow[++at])];
          if (name !== undefined && value !== undefined) setAttribute(element, name, value);
        }
        open.push({ node: known(element) });
      }
    }
  };

  const elementNumbered = (number: number): Element | undefined => {
    const node = nodes.get(number);
    return node?.nodeType === 1 ? (node as Element) : undefined;
  };
  const followTitle = (title: string) => {
    if (page.title !== title && page.head) page.title = title;
    for (const one of [page, ...framedPages()]) setBase(one);
  };
  const framedPages = () =>
    [...page.querySelectorAll('iframe')].map((frame) => inner.get(frame)).filter((found) => found !== undefined);

  return {
    page,
    isWhole: () => isWhole,
    moveTo(to) {
      address = to;
      setBase(page);
    },
    apply(part) {
      isWhole = part.isWhole;
      const isKnown = ([number]: [number, ...unknown[]]) => nodes.has(number);
      const changed = { isShown: part.shown.some(isKnown), hasValues: part.values.some(isKnown) };
      words.push(...part.words);
      for (const [number, text] of part.texts) {
        const node = nodes.get(number);
        if (node?.nodeType === 3) (node as Text).data = text;
      }
      for (const [number, name, value] of part.attributes) {
        const element = elementNumbered(number);
        if (element) setAttribute(element, name, value);
      }
      follow(part.flow);
      for (const [number, value] of part.values) {
        const control = elementNumbered(number);
        if (control) setValue(control, value);
      }
      for (const [number, isShown] of part.shown) {
        const element = elementNumbered(number);
        if (isShown && element) unshown.delete(element);
        else if (element) unshown.add(element);
      }
      if (isWhole) followTitle(part.title);
      return changed;
    },
    nodeNumbered: (number) => nodes.get(number),
    numberOf: (node) => numbers.get(node),
  };
}
