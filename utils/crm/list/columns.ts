/** What the columns of a list are about, by their headers. */
import type { Field } from '../../domain/lead';
import { fieldOfKey } from '../keys';
import { type Meaning, meaningsOf } from '../labels';
import { isHiddenByMarkup } from '../shown';
import { textOf, valueIn } from '../value';
import type { Cell, Line } from './lines';

export interface Column {
  from: number;
  to: number;
  label: string;
  /** Empty for a header that we do not know. */
  meanings: Meaning[];
}

const overlap = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
  one.from <= other.to && other.from <= one.to;

export const means = ({ meanings }: Column, fields: readonly Field[]): boolean =>
  meanings.some(({ field }) => fields.includes(field));

/** True for a row of headers: two and more, and hardly anything else. */
export function isHeaderLine({ row, cells }: Line): boolean {
  if (row.closest('thead')) return true;
  const headers = cells.filter(({ element }) => element.matches('th:not([scope="row"]),[role="columnheader"]'));
  return headers.length >= 2 && cells.length - headers.length <= 1;
}

/** @param above the columns that the header rows before this one gave. */
export function columnsOf({ cells }: Line, above: Column[] = []): Column[] {
  const own = cells.map(columnOf);
  const known = own.filter(({ meanings }) => meanings.length > 0);
  const rest = own.filter(({ meanings }) => meanings.length === 0);
  const kept = above.filter((column) => !known.some((other) => overlap(column, other)));
  return [...known, ...kept, ...rest.filter((column) => !kept.some((other) => overlap(column, other)))];
}

function columnOf({ element, from, to }: Cell): Column {
  if (isHiddenByMarkup(element)) return { from, to, label: '', meanings: [] };
  const { parts } = valueIn([element]);
  const attributes = ['aria-label', 'title', 'abbr'].map((name) => element.getAttribute(name) ?? '');
  const labels = [textOf(parts), ...parts.map(({ words }) => words), ...attributes];
  const label = labels.find((words) => meaningsOf(words).length > 0);
  if (label !== undefined) return { from, to, label, meanings: meaningsOf(label) };
  const key = fieldOfKey(element.getAttribute('data-name') ?? element.getAttribute('data-field'));
  return { from, to, label: labels[0]!, meanings: key && labels[0] === '' ? [{ field: key, clear: true }] : [] };
}

/** The cells of a row that are under this header and under no other that we know. */
export function cellsUnder(column: Column, { cells }: Line, columns: Column[]): Element[] {
  const under = cells.filter((cell) => overlap(cell, column));
  const others = columns.filter((other) => other !== column && other.meanings.length > 0);
  const isShared = under.some((cell) => others.some((other) => overlap(cell, other)));
  return isShared ? [] : under.map(({ element }) => element);
}
