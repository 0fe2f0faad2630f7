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
  /** Tells all texts under `root` that were not told yet or have changed. */
  tell(root: Node): Promise<void>;
  forget(root: Node): void;
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
    async tell(root) {
      if (root.nodeType === Node.TEXT_NODE) {
        const one = root.parentElement?.closest(UNREAD) ? null : take(root as Text);
        if (one) told([one]);
        return;
      }
      if (root.nodeType !== Node.ELEMENT_NODE || (root as Element).closest(UNREAD)) return;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
        node.nodeType === Node.ELEMENT_NODE
          ? (node as Element).matches(UNREAD)
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_SKIP
          : NodeFilter.FILTER_ACCEPT,
      );
      let batch: Told[] = [];
      let began = performance.now();
      for (let seen = 0; seen < MOST_NODES && walker.nextNode(); seen++) {
        const one = take(walker.currentNode as Text);
        if (one) batch.push(one);
        if (batch.length === MOST_TEXTS) {
          told(batch);
          batch = [];
        }
        if (performance.now() - began > SLICE_MS) {
          await new Promise((done) => setTimeout(done));
          if (signal.aborted || !walker.currentNode.isConnected) break;
          began = performance.now();
        }
      }
      if (batch.length > 0 && !signal.aborted) told(batch);
    },
    forget(root) {
      const gone: Told[] = [];
      for (const [n, node] of nodes) {
        if (node !== root && !root.contains(node)) continue;
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
