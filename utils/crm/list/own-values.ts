/** A record beside a list, or in a drawer over one: what stands with the link to another record is not its own. */
import { readAddress } from '../address';
import type { Candidates } from '../candidate';
import type { Kept } from '../kept';
import type { Surface } from '../surface';
import { FEWEST_ITEMS, linkedItems } from './cards';

/** Values with a label of their own are told apart by their labels: see many-records.ts. */
export function ownValues(candidates: Candidates, { outline }: Surface, page: string, kept: Kept): Candidates {
  const { key, kind } = readAddress(page);
  if (key === null || candidates.every(({ way }) => way === 'label')) return candidates;
  const items = kept.of(linkedItems, outline, [], () => linkedItems(outline, page, kind));
  if (items.length < FEWEST_ITEMS) return candidates;
  const others = new Set(items.filter(({ own }) => own?.key !== key).map(({ element }) => element));
  return candidates.filter(({ way, place }) => way === 'label' || !isWithin(place, others));
}

function isWithin(place: Element, blocks: Set<Element>): boolean {
  for (let at: Element | null = place; at; at = at.parentElement) if (blocks.has(at)) return true;
  return false;
}
