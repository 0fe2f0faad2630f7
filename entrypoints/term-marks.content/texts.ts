/** The texts of a page that people read, by number: none of a script, and none inside an editor. */
import { LONGEST_TEXT, MOST_TEXTS } from '../../utils/messages/term-marks';

const UNREAD =
  'script,style,noscript,template,textarea,input,select,option,[contenteditable]:not([contenteditable="false"]),[role="textbox"],[hidden],[aria-hidden="true"]';
/** The attributes that say so. */
const UNREAD_BY = ['contenteditable', 'role', 'hidden', 'aria-hidden'];
/** Below this nothing is a word of a lexicon. */
const SHORTEST = 3;
/** A page that is larger is marked as far as this. */
const MOST_NODES = 60_000;
/** Between two the page can answer its user. */
const SLICE_MS = 4;

export interface Told {
  n: number;
  text: string;
}

export interface PageTexts {
  /** Tells all texts under these that were not told yet or have changed, in slices. */
  tell(roots: Iterable<Node>): Promise<void>;
  /** Tells which texts are gone from the page. */
  tellGone(): void;
  nodeOf(n: number): Text | undefined;
  numberOf(node: Node): number | undefined;
}

/** @param told called with at most `MOST_TEXTS` at a time. */
export function pageTexts(told: (texts: Told[]) => void, signal: AbortSignal): PageTexts {
  const nodes = new Map<number, Text>();
  const known = new WeakMap<Node, { n: number; text: string | null }>();
  let next = 0;

  const take = (node: Text): Told | null => {
    const text = node.data;
    const before = known.get(node);
    if (before?.text === text) return null;
    const isRead = text.length <= LONGEST_TEXT && text.trim().length >= SHORTEST;
    if (!isRead && (before === undefined || before.text === null)) return null;
    const n = before?.n ?? next++;
    known.set(node, { n, text });
    nodes.set(n, node);
    return { n, text: isRead ? text : '' };
  };

  return {
    async tell(roots) {
      let batch: Told[] = [];
      let began = performance.now();
      let seen = 0;
      const send = () => {
        if (batch.length > 0 && !signal.aborted) told(batch);
        batch = [];
      };
      for (const root of roots) {
        for (const node of readTexts(root)) {
          const one = take(node);
          if (one) batch.push(one);
          if (batch.length === MOST_TEXTS) send();
          if (++seen > MOST_NODES) return send();
          if (performance.now() - began < SLICE_MS) continue;
          await new Promise((done) => setTimeout(done));
          if (signal.aborted) return;
          began = performance.now();
        }
      }
      send();
    },
    tellGone() {
      const gone: Told[] = [];
      for (const [n, node] of nodes) {
        if (node.isConnected) continue;
        nodes.delete(n);
        known.set(node, { n, text: null });
        gone.push({ n, text: '' });
      }
      for (let at = 0; at < gone.length; at += MOST_TEXTS) told(gone.slice(at, at + MOST_TEXTS));
    },
    nodeOf: (n) => nodes.get(n),
    numberOf: (node) => known.get(node)?.n,
  };
}

/**
 * The texts under a node that people read and nobody writes in. The browser finds what is not read, and walks over texts
 * alone: asking each element would take ten times as long.
 */
function* readTexts(root: Node): Generator<Text> {
  const element = root.nodeType === Node.ELEMENT_NODE ? (root as Element) : root.parentElement;
  if (!root.isConnected || !element || element.closest(UNREAD)) return;
  if (root.nodeType === Node.TEXT_NODE) {
    yield root as Text;
    return;
  }
  let unread: Set<Node> | null = null;
  // Between two slices the page may open an editor.
  const changes = new MutationObserver(() => {
    unread = null;
  });
  changes.observe(element, { subtree: true, childList: true, attributeFilter: UNREAD_BY });
  try {
    const walker = textsUnder(element);
    while (walker.nextNode()) {
      unread ??= unreadTexts(element);
      if (!unread.has(walker.currentNode)) yield walker.currentNode as Text;
    }
  } finally {
    changes.disconnect();
  }
}

function unreadTexts(root: Element): Set<Node> {
  const unread = new Set<Node>();
  let outer: Element | null = null;
  for (const element of root.querySelectorAll(UNREAD)) {
    if (outer?.contains(element)) continue;
    outer = element;
    const walker = textsUnder(element);
    while (walker.nextNode()) unread.add(walker.currentNode);
  }
  return unread;
}

const textsUnder = (element: Element) => document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
