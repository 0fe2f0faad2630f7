/** The rows of list pages of real CRMs, which are kept beside this repository and are no part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { serveSavedPages } from '../../demo/read/saved-pages.mjs';
import { readingPage, readThroughPort } from '../../demo/read/through-port.mjs';
import { FIELDS, type Field, wordsOf } from '../../utils/domain/lead';
import type { ListRow } from '../../utils/domain/page-report';

const PAGES = fileURLToPath(new URL('../../../shared/crm-pages/', import.meta.url));
const pages = existsSync(PAGES)
  ? readdirSync(PAGES)
      .filter((file) => /list.*\.html$/.test(file))
      .map((file) => file.replace('.html', ''))
  : [];
const skipped = pages.length === 0 ? ' (skipped: ../shared/crm-pages is not here)' : '';

/** A row as it stands on the page: its fields by our names, and what is no field of ours. */
type TrueRow = Record<string, string>;

/** Names that the truth gives to fields of ours. */
const ALIKE: Partial<Record<string, Field[]>> = { budget: ['budget', 'amount'], phone: ['phone', 'mobile'] };

const fold = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
/** An address that the page cuts short may be read whole. */
const same = (words: string, truth: string) =>
  truth.endsWith('…') ? fold(words).startsWith(fold(truth.slice(0, -1))) : fold(words) === fold(truth);

interface Score {
  rows: number;
  right: number;
  wrong: string[];
  missing: string[];
  leadSomewhere: number;
  trueRows: number;
}

function scoreOf(truth: TrueRow[], rows: ListRow[]): Score {
  const score: Score = {
    rows: rows.length,
    right: 0,
    wrong: [],
    missing: [],
    leadSomewhere: 0,
    trueRows: truth.length,
  };
  score.leadSomewhere = rows.filter(({ address }) => address !== null).length;
  for (const row of truth) {
    const own = ownRow(row, rows);
    for (const [name, words] of Object.entries(row)) {
      if (!FIELDS.includes(name as Field)) continue;
      const fields = ALIKE[name] ?? [name as Field];
      const read = own && fields.map((field) => wordsOf(own.fields, field)).find((found) => found !== undefined);
      if (read === undefined) score.missing.push(`${name} “${words}”`);
      else if (same(read, words)) score.right++;
      else score.wrong.push(`${name} “${read}” for “${words}”`);
    }
  }
  return score;
}

/** The row with most in common: two may be of one person. */
function ownRow(row: TrueRow, rows: ListRow[]): ListRow | undefined {
  const alike = ({ fields }: ListRow) =>
    Object.entries(row).filter(([name, words]) => same(wordsOf(fields, name as Field) ?? '', words)).length;
  const [best] = [...rows].sort((one, other) => alike(other) - alike(one));
  return best && alike(best) > 0 ? best : undefined;
}

describe.skipIf(pages.length === 0)(`list pages of real CRMs${skipped}`, () => {
  let browser: Launched;
  const scores = new Map<string, Score>();

  beforeAll(async () => {
    browser = await launch({ extension: await ensureBuilt('open') });
    const saved = await serveSavedPages();
    const helper = await readingPage(browser);
    for (const page of pages) {
      const address = await saved.show(readFileSync(`${PAGES}${page}.html`, 'utf8'));
      const options = { mayFillLate: false, rows: true };
      const { report } = await readThroughPort(browser.context, helper, address, options);
      const truth = JSON.parse(readFileSync(`${PAGES}${page}.truth.json`, 'utf8')).rows as TrueRow[];
      const rows = report.is === 'none' && report.why === 'list' ? (report.rows ?? []) : [];
      if (process.env.ROWS) console.log(page, JSON.stringify(report, null, 1));
      scores.set(page, scoreOf(truth, rows));
    }
    saved.close();
    for (const [page, { rows, trueRows, right, wrong, missing, leadSomewhere }] of scores) {
      console.log(
        `${page}: ${rows} rows read (${trueRows} in the truth), ${leadSomewhere} lead to their record; values ${right} right, ${wrong.length} wrong, ${missing.length} not read`,
        ...(wrong.length + missing.length > 0 ? [{ wrong, missing }] : []),
      );
    }
  });

  afterAll(() => browser?.close());

  it('are all read', () => {
    const short = [...scores].filter(([, { rows, trueRows }]) => rows < trueRows);
    expect(short.map(([page]) => page)).toEqual([]);
  });

  it('lead to their records, but on the one page that has no link in any row', () => {
    const without = [...scores].filter(([, { rows, leadSomewhere }]) => leadSomewhere < rows);
    expect(without.map(([page]) => page)).toEqual(['odoo-leads-list']);
  });

  it('are read almost completely, and without a wrong value', () => {
    const all = [...scores.values()];
    const right = all.reduce((sum, score) => sum + score.right, 0);
    const missing = all.flatMap((score) => score.missing);
    console.log(`all: ${right} of ${right + missing.length} values right`);
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(right / (right + missing.length)).toBeGreaterThan(0.95);
  });
});
