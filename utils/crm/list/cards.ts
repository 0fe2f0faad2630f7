/** Items that each lead to a record of their own: the cards of a board, a list of names with a line beneath each. */
import type { RecordKind } from '../../domain/lead';
import type { AddressFacts } from '../address';
import type { Outline } from '../outline';
import { isShown } from '../shown';
import type { Surface } from '../surface';
import { type RecordLink, recordLink } from './record-link';

export interface Item {
  element: Element;
  own: RecordLink | undefined;
}

/** Fewer records beside each other are no list. */
export const FEWEST_ITEMS = 3;

const ELSEWHERE = 'nav,footer,[role="navigation"],[role="menu"],[role="tablist"]';
const MOST_LINKS = 2_000;

/** The longest row of links that are alike and lead to as many records; each with the block that is about its record. */
export function linkedItems({ links }: Outline, page: string, pageKind: RecordKind | undefined): Item[] {
  const alike = new Map<string, Element[]>();
  for (const link of links.slice(0, MOST_LINKS)) {
    if (!link.hasAttribute('href') || link.closest(ELSEWHERE)) continue;
    const path = pathOf(link);
    alike.set(path, [...(alike.get(path) ?? []), link]);
  }
  const groups = new Map<string, Map<string, RecordLink>>();
  for (const [path, links] of alike) {
    if (links.length < 2) continue;
    for (const own of links.flatMap((link) => recordLink(link, page) ?? [])) {
      if (!own.kind || !isShown(own.link)) continue;
      const group = groups.get(own.kind + path) ?? new Map<string, RecordLink>();
      if (!group.has(own.key)) group.set(own.key, own);
      groups.set(own.kind + path, group);
    }
  }
  const isWanted = (kind: RecordKind | undefined) =>
    pageKind ? kind === pageKind : kind === 'lead' || kind === 'contact';
  const ranked = [...groups.values()]
    .map((group) => [...group.values()])
    .filter((group) => group.length > 1)
    .sort((a, b) => Number(isWanted(b[0]!.kind)) - Number(isWanted(a[0]!.kind)) || b.length - a.length);
  return ranked[0] ? blocksOf(ranked[0]) : [];
}

/** Like links stand at like places. Names of classes say nothing. */
function pathOf(link: Element): string {
  const names: string[] = [];
  for (let at: Element | null = link; at && names.length < 12; at = at.parentElement) names.push(at.localName);
  return names.join(' ');
}

/** As far around each link as none of the others stands; as far for all of them, since a column may hold one card only. */
function blocksOf(group: RecordLink[]): Item[] {
  const around = new Map<Element, number>();
  for (const { link } of group) {
    for (let at: Element | null = link; at; at = at.parentElement) around.set(at, (around.get(at) ?? 0) + 1);
  }
  const heights = group.map(({ link }) => {
    let height = 0;
    for (let at = link.parentElement; at && around.get(at) === 1; at = at.parentElement) height++;
    return height;
  });
  const height = Math.min(...heights);
  return group.map((own) => {
    let element = own.link;
    for (let climbed = 0; climbed < height; climbed++) element = element.parentElement!;
    return { element, own };
  });
}

/** A page without labels can still be a list: of names that each lead to a record. */
export function isListOfLinks({ outline }: Surface, page: string, { key, kind, isElsewhere }: AddressFacts): boolean {
  return key === null && !isElsewhere && linkedItems(outline, page, kind).length >= FEWEST_ITEMS;
}
