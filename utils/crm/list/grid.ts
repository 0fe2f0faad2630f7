/** The rows of a table, a grid or rows of boxes: each cell under its header, each row with the link to its own record. */
import type { Field, RecordKind } from '../../domain/lead';
import { type ListRow, MOST_ROWS } from '../../domain/page-report';
import type { Candidate, Candidates } from '../candidate';
import { pick } from '../fits';
import { isHiddenByMarkup, isShown } from '../shown';
import { isEmpty, type Value, valueIn } from '../value';
import { type Column, cellsUnder, columnsOf, isHeaderLine, means } from './columns';
import { itemValues } from './item';
import type { Line } from './lines';
import { linksAt, type RecordLink, recordLink } from './record-link';
import { rowOf } from './row';

export interface Section {
  header: Element;
  columns: Column[];
  lines: Line[];
}

/** A header in the middle of a table begins anew: what is under it is not under the one before. */
export function sectionsOf(lines: Line[]): Section[] {
  const sections: Section[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const section = sections.at(-1);
    if (!isHeaderLine(line)) section?.lines.push(line);
    else if (section && before && isHeaderLine(before)) section.columns = columnsOf(line, section.columns);
    else sections.push({ header: line.row, columns: columnsOf(line), lines: [] });
    before = line;
  }
  return sections;
}

/** @param pageKind as the page's address says. */
export function gridRows({ columns, lines }: Section, page: string, pageKind: RecordKind | undefined): ListRow[] {
  const isOne = (row: Element) => !row.closest('tfoot') && !isHiddenByMarkup(row) && isShown(row);
  const shown = lines.filter(({ row }) => isOne(row)).slice(0, MOST_ROWS);
  const own = ownColumn(columns, shown, page, pageKind);
  return shown.flatMap((line): ListRow[] => {
    const link = own ? linkUnder(own, line, columns, page) : rowsOnlyLink(line, page);
    const kind = link?.kind ?? pageKind ?? 'lead';
    const values = columns.flatMap((column) => valuesUnder(column, cellsUnder(column, line, columns)));
    const cell = own ? cellsUnder(own, line, columns)[0] : undefined;
    const row = rowOf(cell ? itemValues(cell, link?.link, kind, page, values) : values, link, kind);
    return row ? [row] : [];
  });
}

const NAMES: Field[] = ['name', 'firstName', 'lastName'];

/** The column whose links lead each row to its own record, not to its company, owner or campaign. */
function ownColumn(
  columns: Column[],
  lines: Line[],
  page: string,
  pageKind: RecordKind | undefined,
): Column | undefined {
  const rated = columns.flatMap((column) => {
    const links = lines.map((line) => linkUnder(column, line, columns, page)).filter((link) => link !== undefined);
    const { kind } = links[0] ?? {};
    if (links.length === 0 || new Set(links.map(({ key }) => key)).size < links.length) return [];
    const isName = means(column, NAMES);
    const isKnown = column.meanings.length > 0 || kind === undefined || columns.some((one) => means(one, NAMES));
    const isOther = !isName && isKnown && kind !== pageKind;
    return isOther ? [] : [{ column, rate: (isName ? 2 : 0) + (kind === pageKind ? 1 : 0) }];
  });
  return rated.sort((one, other) => other.rate - one.rate)[0]?.column;
}

function linkUnder(column: Column, line: Line, columns: Column[], page: string): RecordLink | undefined {
  const cells = cellsUnder(column, line, columns);
  return cells.flatMap((cell) => linksAt(cell).flatMap((link) => recordLink(link, page) ?? []))[0];
}

/** A row that is a link as a whole. */
function rowsOnlyLink({ row }: Line, page: string): RecordLink | undefined {
  const link = row.closest('a[href]');
  return link ? recordLink(link, page) : undefined;
}

function valuesUnder({ label, meanings }: Column, cells: Element[]): Candidates {
  if (meanings.length === 0 || cells.length === 0) return [];
  const value = valueIn(cells);
  const base = { way: 'label', label, place: cells[0]! } as const;
  if (isEmpty(value)) return meanings.map(({ field }) => ({ ...base, field, words: '', sure: 0 }));
  return meanings.flatMap(({ field, clear }): Candidate[] => {
    const words = pick(field, partOfCell(field, value))?.words ?? (field === 'email' ? addressIn(value) : undefined);
    return words ? [{ ...base, field, words, sure: clear ? 0.95 : 0.85 }] : [];
  });
}

/** These may stand anywhere in their cell, or fill all of it; of all others the first line counts. */
const ANYWHERE: Field[] = ['email', 'phone', 'mobile', 'website', 'notes', 'need', 'nextStep', 'tags'];

/** A cell's second line is about something else: a company's industry, a person's job. */
function partOfCell(field: Field, value: Value): Value {
  const named = value.parts.filter(({ words }) => !/^\p{Lu}{1,3}$/u.test(words));
  const first = (named[0] ?? value.parts[0])?.line;
  return ANYWHERE.includes(field) ? value : { ...value, parts: value.parts.filter(({ line }) => line === first) };
}

/** An address that is cut short on the page stands whole in its link. */
function addressIn({ parts }: Value): string | undefined {
  const href = parts.map((part) => /^mailto:([^?]+@[^?]+)/i.exec(part.href ?? '')?.[1]).find(Boolean);
  try {
    return href && decodeURIComponent(href).trim();
  } catch {
    return undefined;
  }
}
