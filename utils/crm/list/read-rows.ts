/** Every row of a list page as a record of its own. Rows never lend each other a value. */
import { type ListRow, MOST_ROWS } from '../../domain/page-report';
import type { AddressFacts } from '../address';
import type { Surface } from '../surface';
import { alignedSection } from './aligned';
import { cardRows, itemOf } from './card-rows';
import { linkedItems } from './cards';
import { gridRows, type Section, sectionsOf } from './grid';
import { LISTS, linesOf } from './lines';

const MOST_LISTS = 12;

/** @returns the rows of the one list that says most; at most 200, in the page's order. */
export function readRows({ outline, headers }: Surface, page: string, { kind }: AddressFacts): ListRow[] {
  const tables = outline.lists.filter((list) => list.matches(LISTS)).slice(0, MOST_LISTS);
  const cards = outline.lists.filter((list) => !list.matches(LISTS));
  // A header may have a table of its own, above the one with the rows.
  const rowsOf = (section: Section) =>
    gridRows(section.lines.length > 0 ? section : alignedSection(section.header), page, kind);
  const lists = [
    ...tables.map((table) => sectionsOf(linesOf(table)).flatMap(rowsOf)),
    ...headers.slice(0, MOST_LISTS).map((header) => rowsOf(alignedSection(header))),
    cardRows(
      cards.map((card) => itemOf(card, page, kind)),
      page,
      kind,
    ),
    cardRows(linkedItems(outline, page, kind), page, kind),
  ];
  return lists.reduce((most, rows) => (saysMore(rows, most) ? rows : most)).slice(0, MOST_ROWS);
}

const saysMore = (rows: ListRow[], other: ListRow[]): boolean => valuesIn(rows) > valuesIn(other);

const valuesIn = (rows: ListRow[]): number =>
  rows.flatMap(({ fields }) => Object.values(fields)).filter(({ state }) => state === 'read').length;
