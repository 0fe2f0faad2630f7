/** What of the page was written anew since the address changed. What was not may still be the previous record's. */

import { copyOf } from '../../../utils/crm/page-copy';

export interface Touched {
  note(records: MutationRecord[]): void;
  /** Another page stands in this frame. */
  noteFrame(frame: Element): void;
  has(place: Element): boolean;
}

/** A value's element is at most so far above the text that changed. */
const NEAR = 4;
/** More changes at once than this rewrite the page. */
const MOST = 2_000;
/** Attributes that hold values; others only change how an element looks. */
const VALUES = ['value', 'data-value', 'href'];

export function createTouched(): Touched {
  const changed = new WeakSet<Node>();
  const added = new WeakSet<Node>();
  let everything = false;
  return {
    note(records) {
      everything ||= records.length > MOST;
      if (everything) return;
      for (const { type, target, attributeName, addedNodes } of records) {
        if (type === 'attributes' && !VALUES.includes(attributeName!)) continue;
        let at: Node | null = target;
        for (let climbed = 0; at && climbed <= NEAR; climbed++, at = at.parentNode) changed.add(at);
        for (const node of addedNodes) added.add(node);
      }
    },
    noteFrame: (frame) => void added.add(frame),
    has(place) {
      if (everything || changed.has(place)) return true;
      for (let at: Node | null = place; at; at = parentOf(at)) if (added.has(at)) return true;
      return false;
    },
  };
}

/** Also out of a shadow root, and out of a frame. */
export const parentOf = (node: Node): Node | null =>
  node.parentNode ??
  (node as ShadowRoot).host ??
  (node.nodeType === 9 ? (copyOf(node as Document)?.frame ?? null) : null);
