/** Tables that show one record with each row of labels above its row of values. */

/** In a table whose rows are labels and values by turns, the value's cell below a label's. A list has one such row. */
export function cellBelow(label: Element): Element | undefined {
  const row = label.closest('tr');
  const table = row?.closest('table');
  if (!row || !table || !hasLabelRows(table)) return undefined;
  return isLabelRow(row) ? row.nextElementSibling?.children[[...row.children].indexOf(label)] : undefined;
}

const isLabelRow = (row: Element): boolean =>
  row.childElementCount > 0 && [...row.children].every(({ localName }) => localName === 'th');

/** Two rows and more of nothing but header cells, each over a row of as many values; a list repeats what it is headed by. */
export function hasLabelRows(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].slice(0, 40);
  const labels = rows.filter(isLabelRow);
  const words = labels.flatMap((row) => [...row.children].map(({ textContent }) => textContent!.trim()));
  return (
    labels.length >= 2 &&
    new Set(words).size === words.length &&
    labels.length * 2 === rows.length &&
    labels.every(({ nextElementSibling: values, childElementCount }) => values?.childElementCount === childElementCount)
  );
}
