/**
 * Whether changes of a page can change what was read on it. A clock that ticks or a chat that scrolls elsewhere does
 * not. Told cheaply and with some care only: the page is read again anyway, just later and seldom.
 */
import { mayMatter } from '../../../utils/crm/may-matter';
import { parentOf } from './touched';

export type Concern = (records: MutationRecord[]) => boolean;

/** Around a value's element: its label, its neighbours, the next value. */
const NEAR = 2;
/** More changes at once than this are not gone through. */
const MOST_RECORDS = 60;
const DEEPEST = 100;

/**
 * @param places where the values and the empty labels stand; none where there is no record.
 * @param marks a selector of the CRM's own places for values; '' for none.
 */
export function concernOf(places: Iterable<Element>, marks = ''): Concern {
  const near = new WeakSet<Node>();
  const above = new WeakSet<Node>();
  const all = [...places];
  for (const place of all) {
    let at: Node | null = place;
    for (let climbed = 0; at && climbed < DEEPEST; climbed++, at = parentOf(at)) {
      if (climbed <= NEAR && !isWhole(at)) near.add(at);
      above.add(at);
    }
  }
  const isNear = (node: Node) => {
    let at: Node | null = node;
    for (let climbed = 0; at && climbed < DEEPEST; climbed++, at = parentOf(at)) if (near.has(at)) return true;
    return false;
  };
  const concerns = ({ type, target, addedNodes }: MutationRecord) => {
    if (isNear(target)) return true;
    if (type === 'childList') return [...addedNodes].some((node) => mayMatter(node, marks));
    // What shows, hides or moves a value's surroundings.
    return above.has(target) || mayMatter(target, marks);
  };
  return (records) =>
    records.length > MOST_RECORDS || records.some(concerns) || all.some((place) => !place.isConnected);
}

const isWhole = (node: Node): boolean => /^(#document.*|BODY|HTML|MAIN|FORM)$/.test(node.nodeName);
