/** Labels that are about many records: the header of a list that is no table, and the cards of a board. */
import type { Field } from '../domain/lead';
import { cellBelow } from './label-rows';
import type { Spot } from './spots';

export interface Sorted {
  /** Labels of this record. */
  own: Spot[];
  /** The cards of a board; each is another record. */
  cards: Element[];
  /** The page shows a list, besides a record or instead of one. */
  isList: boolean;
}

export function withoutManyRecords(spots: Spot[]): Sorted {
  const headers = inHeaderRows(spots);
  const rest = spots.filter((spot) => !headers.has(spot));
  const cards = cardsOf(rest);
  const own = rest.filter((spot) => !cards.some((card) => card.contains(spot.top)));
  return { own, cards, isList: headers.size > 0 || cards.length > 0 };
}

const FEWEST_IN_HEADER = 3;

/** Three and more labels side by side with hardly anything between them. */
function inHeaderRows(spots: Spot[]): Set<Spot> {
  const rows = new Map<Node, Spot[]>();
  for (const spot of spots) {
    const isCell = !spot.led && spot.top.nodeType === 1 && !/^d[td]$/.test((spot.top as Element).localName);
    const row = isCell ? spot.top.parentNode : null;
    if (row) rows.set(row, [...(rows.get(row) ?? []), spot]);
  }
  // Values may look like labels, "Website"; but next to a row of a form stands another with labels of its own.
  const isOfForm = (row: Element) =>
    [row.previousElementSibling, row.nextElementSibling].some(
      (beside) => beside && (rows.get(beside)?.length ?? 0) >= 2,
    );
  const headers = [...rows].filter(
    ([row, labels]) =>
      labels.length >= FEWEST_IN_HEADER &&
      (row as Element).childElementCount <= labels.length * 1.25 + 1 &&
      !isOfForm(row as Element) &&
      !labels.some(({ top }) => (top as Element).localName === 'th' && cellBelow(top as Element)),
  );
  return new Set(headers.flatMap(([, labels]) => labels));
}

/** Where these stand again and again, each card is a record; a second address is not. */
const OF_A_RECORD: Field[] = ['name', 'email', 'phone', 'mobile', 'company', 'status', 'title', 'owner', 'amount'];
const FEWEST_ON_CARD = 2;

/** Blocks of one kind beside each other, with the same labels in each. */
function cardsOf(spots: Spot[]): Element[] {
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
    .filter(({ fields }) => fields.size >= FEWEST_ON_CARD)
    .flatMap((board) => [...board.cards]);
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
