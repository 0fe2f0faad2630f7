/** Comma-separated values: RFC 4180, with the separators and marks that Excel writes in each country. */

const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export type Csv = { is: 'rows'; rows: string[][]; lines: number[] } | { is: 'unclosed'; line: number };

/**
 * Rows of fields, and the line in the file on which each begins. Empty lines are left out.
 * Lines end with CR LF, LF or CR; a field in quotation marks may hold separators, line ends and doubled marks.
 */
export function readCsv(text: string): Csv {
  let body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let line = 1;
  // Excel's own first line that names the separator.
  const named = /^sep=(.)\r?\n/i.exec(body);
  if (named) {
    body = body.slice(named[0].length);
    line = 2;
  }
  const separator = named?.[1] ?? separatorOf(body);
  const rows: string[][] = [];
  const lines: number[] = [];
  let row: string[] = [];
  let begins = line;
  let at = 0;
  const endRow = () => {
    if (row.length > 1 || row[0] !== '') {
      rows.push(row);
      lines.push(begins);
    }
    row = [];
  };
  while (at < body.length) {
    if (row.length === 0) begins = line;
    let field = '';
    if (body[at] === '"') {
      const opened = line;
      at += 1;
      for (;;) {
        const mark = body.indexOf('"', at);
        if (mark === -1) return { is: 'unclosed', line: opened };
        const part = body.slice(at, mark);
        line += part.split(/\r\n|\n|\r/).length - 1;
        field += part;
        at = mark + 1;
        if (body[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    // What follows a closing mark, or a field without marks, goes to the next separator or line end.
    const from = at;
    while (at < body.length && body[at] !== separator && body[at] !== '\n' && body[at] !== '\r') at += 1;
    row.push(field + body.slice(from, at));
    if (body[at] === separator) {
      at += 1;
      if (at === body.length) row.push('');
      continue;
    }
    if (body[at] === '\r' && body[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return { is: 'rows', rows, lines };
}

/** The one that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): Separator {
  const first = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string) => first.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0]!;
}

/** With the mark by which Excel knows UTF-8, and line ends as RFC 4180 has them. */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator): string {
  const line = (row: readonly string[]) => row.map((field) => quoted(field, separator)).join(separator);
  return `\uFEFF${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

function quoted(field: string, separator: Separator): string {
  return field.includes(separator) || /["\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
