/** Labels that are about many records: the header of a list that is no table, and the cards of a board. */
import type { Field } from '../domain/lead';
import { linksAt, recordLink } from './list/record-link';
import type { Spot } from './spots';

export interface Sorted {
  /** Labels of this record. */
  own: Spot[];
  /** The cards of a board; each is another record. */
  cards: Element[];
  /** The header rows of lists that are no tables. */
  headers: Element[];
  /** The page shows a list, besides a record or instead of one. */
  isList: boolean;
}

/** @param page its address. */
export function withoutManyRecords(spots: Spot[], page: string): Sorted {
  const rows = headerRows(spots);
  const inHeader = new Set([...rows.values()].flat());
  const rest = spots.filter((spot) => !inHeader.has(spot));
  const cards = cardsOf(rest, page);
  const own = rest.filter((spot) => !cards.some((card) => card.contains(spot.top)));
  return {
    own,
    cards,
    headers: [...rows.keys()].filter((row): row is Element => row.nodeType === 1),
    isList: rows.size > 0 || cards.length > 0,
  };
}

const FEWEST_IN_HEADER = 3;

/** Three and more labels side by side with hardly anything between them. */
function headerRows(spots: Spot[]): Map<ParentNode, Spot[]> {
  const rows = new Map<ParentNode, Spot[]>();
  for (const spot of spots) {
    const isCell = !spot.led && spot.top.nodeType === 1 && !/^d[td]$/.test((spot.top as Element).localName);
    const row = isCell ? (spot.top.parentNode as ParentNode | null) : null;
    if (row) rows.set(row, [...(rows.get(row) ?? []), spot]);
  }
  const isHeader = ([row, labels]: [ParentNode, Spot[]]) =>
    labels.length >= FEWEST_IN_HEADER && row.childElementCount <= labels.length * 1.25 + 1;
  return new Map([...rows].filter(isHeader));
}

/** Where these stand again and again, each card is a record; a second address is not. */
const OF_A_RECORD: Field[] = ['name', 'email', 'phone', 'mobile', 'company', 'status', 'title', 'owner', 'amount'];
const FEWEST_ON_CARD = 2;

/** Blocks of one kind beside each other, with the same labels in each. */
function cardsOf(spots: Spot[], page: string): Element[] {
  const byField = new Map<Field, Spot[]>();
  for (const spot of spots) {
    const field = spot.meanings[0]?.field;
    if (field && OF_A_RECORD.includes(field)) byField.set(field, [...(byField.get(field) ?? []), spot]);
  }
  const boards = new Map<Node, { fields: Set<Field>; cards: Set<Element> }>();
  for (const [field, same] of byField) {
    for (let index = 1; index < same.length; index++) {
      const pair = cardsAround(same[index - 1]!.top, same[index]!.top);
      if (!pair) continue;
      const board = boards.get(pair.around) ?? { fields: new Set(), cards: new Set() };
      board.fields.add(field);
      for (const card of pair.cards) board.cards.add(card);
      boards.set(pair.around, board);
    }
  }
  return [...boards.values()]
    .filter(({ fields, cards }) => fields.size >= FEWEST_ON_CARD || leadToRecords([...cards], page))
    .flatMap((board) => [...board.cards]);
}

/** Each leads to a record of its own: then one label that stands on all of them is enough. */
function leadToRecords(cards: Element[], page: string): boolean {
  const keys = cards.map((card) => linksAt(card).flatMap((link) => recordLink(link, page)?.key ?? [])[0]);
  return !keys.includes(undefined) && new Set(keys).size === keys.length;
}

/** The two blocks, one beside the other and alike, in which these nodes stand. */
function cardsAround(one: Node, other: Node): { around: Node; cards: [Element, Element] } | undefined {
  let first = one;
  while (first.parentNode && !first.parentNode.contains(other)) first = first.parentNode;
  let second = other;
  while (second.parentNode && second.parentNode !== first.parentNode) second = second.parentNode;
  if (!first.parentNode || first.nodeType !== 1 || second.nodeType !== 1) return undefined;
  const [a, b] = [first as Element, second as Element];
  const isAlike = a.localName === b.localName && a.getAttribute('class') === b.getAttribute('class');
  return isAlike ? { around: first.parentNode, cards: [a, b] } : undefined;
}
