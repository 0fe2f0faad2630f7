/** A list page written in one line, and what its rows say. */
import { readRows } from '../../../utils/crm/list/read-rows';
import { readPage } from '../../../utils/crm/read-page';
import { type Field, wordsOf } from '../../../utils/domain/lead';
import type { ListRow } from '../../../utils/domain/page-report';

export const LEADS = 'https://crm.example/leads';

/** The rows; fails the test where the page is no list. */
export function rowsIn(body: string, address = LEADS): ListRow[] {
  document.body.innerHTML = body;
  const { report } = readPage(document, address, [], { rows: readRows });
  if (report.is !== 'none' || report.why !== 'list') throw new Error(`No list was read: ${JSON.stringify(report)}`);
  return report.rows!;
}

export type Words = { [F in Field]?: string };

/** What was read of each row, in the page's words. */
export function wordsIn(body: string, address?: string): Words[] {
  return rowsIn(body, address).map(({ fields }) =>
    Object.fromEntries(
      (Object.keys(fields) as Field[]).flatMap((field) => {
        const words = wordsOf(fields, field);
        return words === undefined ? [] : [[field, words]];
      }),
    ),
  );
}

export const cells = (tag: string, ...words: string[]): string =>
  words.map((one) => `<${tag}>${one}</${tag}>`).join('');

/** A table with these headers and rows; `|` stands between cells. */
export function table(headers: string, ...rows: string[]): string {
  const line = (tag: string, row: string) => `<tr>${cells(tag, ...row.split('|'))}</tr>`;
  return `<table><thead>${line('th', headers)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`;
}

export const lead = (id: number, name: string): string => `<a href="/leads/${id}">${name}</a>`;
