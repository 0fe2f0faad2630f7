/** The texts of a page that people read, by number: none of a script, and none inside an editor. */
import { LONGEST_TEXT, MOST_TEXTS } from '../../utils/messages/term-marks';

const UNREAD =
  'script,style,noscript,template,textarea,input,select,option,[contenteditable]:not([contenteditable="false"]),[role="textbox"],[hidden],[aria-hidden="true"]';
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
  const numbers = new WeakMap<Node, number>();
  const known = new WeakMap<Node, string>();
  let next = 0;

  const take = (node: Text): Told | null => {
    const text = node.data;
    const before = known.get(node);
    if (before === text) return null;
    const isRead = text.length <= LONGEST_TEXT && text.trim().length >= SHORTEST;
    if (!isRead && before === undefined) return null;
    known.set(node, text);
    let n = numbers.get(node);
    if (n === undefined) {
      n = next++;
      numbers.set(node, n);
    }
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
        known.delete(node);
        gone.push({ n, text: '' });
      }
      for (let at = 0; at < gone.length; at += MOST_TEXTS) told(gone.slice(at, at + MOST_TEXTS));
    },
    nodeOf: (n) => nodes.get(n),
    numberOf: (node) => numbers.get(node),
  };
}

/** The texts under a node that people read and nobody writes in. */
function* readTexts(root: Node): Generator<Text> {
  const element = root.nodeType === Node.ELEMENT_NODE ? (root as Element) : root.parentElement;
  if (!root.isConnected || !element || element.closest(UNREAD)) return;
  if (root.nodeType === Node.TEXT_NODE) {
    yield root as Text;
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) yield walker.currentNode as Text;
}
