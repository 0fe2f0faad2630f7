/** Rows that stand below a row of headers without being in one table with it: as many boxes in each as headers. */
import { isShown } from '../shown';
import { columnsOf } from './columns';
import type { Section } from './grid';
import { lineOfBoxes } from './lines';

const FURTHEST_UP = 4;
const DEEPEST = 6;
const MOST_LINES = 1_000;

export function alignedSection(header: Element): Section {
  const rows = rowsBelow(header);
  // Rows of one list are of one kind: what merely has as many parts is something else.
  const alike = rows.filter(({ localName }) => localName === rows[0]!.localName);
  return { header, columns: columnsOf(lineOfBoxes(header)), lines: alike.map(lineOfBoxes) };
}

function rowsBelow(header: Element): Element[] {
  let at: Element | null = header;
  for (let climbed = 0; at && at.localName !== 'body' && climbed <= FURTHEST_UP; climbed++, at = at.parentElement) {
    const rows: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      collect(next, header.childElementCount, DEEPEST, rows);
    if (rows.length > 0) return rows;
  }
  return [];
}

function collect(element: Element, cells: number, depth: number, rows: Element[]): void {
  if (rows.length >= MOST_LINES || !isShown(element)) return;
  if (element.childElementCount === cells) rows.push(element);
  else if (depth > 0) for (const child of element.children) collect(child, cells, depth - 1, rows);
}
