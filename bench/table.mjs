// @ts-check
/** Numbers as they are printed. */

/** @param {number[]} values */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.round((sorted.length - 1) * part)] ?? 0;
  const digits = at(0.9) < 1 ? 2 : 1;
  return {
    median: at(0.5),
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    range: `${at(0.1).toFixed(digits)} – ${at(0.9).toFixed(digits)}`,
  };
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
