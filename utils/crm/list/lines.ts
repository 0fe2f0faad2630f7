/** A table's rows with each cell's columns. A cell that spans several stands in all of them. */

export interface Cell {
  element: Element;
  from: number;
  /** The last of its columns. */
  to: number;
}

export interface Line {
  row: Element;
  cells: Cell[];
}

export const LISTS = 'table,[role="grid"],[role="table"],[role="treegrid"]';
const ROWS = 'tr,[role="row"]';
const CELLS = 'td,th,[role="gridcell"],[role="cell"],[role="rowheader"],[role="columnheader"]';
const MOST_LINES = 1_000;
const MOST_COLUMNS = 100;

/** Of a table or grid; those of a table inside one of its cells are not its own. */
export function linesOf(list: Element): Line[] {
  const rows = [...list.querySelectorAll(ROWS)].slice(0, MOST_LINES);
  let spanning: (Cell & { rows: number })[] = [];
  let group: Node | null = null;
  const lines = rows.flatMap((row): Line[] => {
    if (row.closest(LISTS) !== list) return [];
    if (row.parentNode !== group) spanning = [];
    group = row.parentNode;
    const cells: Cell[] = [...spanning];
    let at = 0;
    spanning = spanning.filter((cell) => --cell.rows > 0);
    for (const element of cellsIn(row)) {
      const index = numberOf(element, 'aria-colindex');
      if (index > 0) at = index - 1;
      else while (cells.some((cell) => cell.from <= at && at <= cell.to)) at++;
      if (at >= MOST_COLUMNS) break;
      const width = numberOf(element, 'colspan') || numberOf(element, 'aria-colspan') || 1;
      const cell = { element, from: at, to: at + Math.min(width, MOST_COLUMNS) - 1 };
      const height = numberOf(element, 'rowspan');
      if (height > 1) spanning.push({ ...cell, rows: height - 1 });
      cells.push(cell);
      at = cell.to + 1;
    }
    return [{ row, cells }];
  });
  return withPinnedColumns(lines);
}

/** Each child is a cell: a row of boxes. */
export function lineOfBoxes(row: Element): Line {
  return { row, cells: [...row.children].map((element, at) => ({ element, from: at, to: at })) };
}

function cellsIn(row: Element): Element[] {
  const around = `${ROWS},${CELLS}`;
  return [...row.querySelectorAll(CELLS)].filter((cell) => cell.parentElement?.closest(around) === row);
}

const numberOf = (element: Element, attribute: string): number => Number(element.getAttribute(attribute)) || 0;

/** Grids that keep some columns in view have each row twice, with one number and different columns. */
function withPinnedColumns(lines: Line[]): Line[] {
  const byIndex = new Map<string, Line>();
  return lines.filter((line) => {
    const index = line.row.getAttribute('aria-rowindex');
    const isPlaced = line.cells.every(({ element }) => element.hasAttribute('aria-colindex'));
    if (index === null || !isPlaced) return true;
    const first = byIndex.get(index);
    if (!first) byIndex.set(index, line);
    else first.cells.push(...line.cells);
    return !first;
  });
}
