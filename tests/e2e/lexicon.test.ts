/** The lexicon in the options page: proposed, accepted, imported and exported, by people of two sides. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { sealEvent } from '../../utils/store/event-id';
import { axeFindsNothing, iAm, openOptions, savedBy, toSection } from './options-page';
import { text, until } from './until';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: await ensureBuilt('open'), size: { width: 1000, height: 900 } });
  page = await openOptions(browser, 'lexicon');
  await page.getByTestId('lexicon').waitFor();
});

afterAll(async () => {
  await browser?.close();
});

const count = () => text(page, 'term-count');
const row = (id: string) => page.locator(`[data-term="${id}"]`);
const search = (typed: string) => page.getByTestId('search-terms').fill(typed);
const importTerms = (name: string, buffer: Buffer) =>
  page.getByTestId('import-terms').setInputFiles({ name, mimeType: 'text/csv', buffer });

/** Marte tells that she now works on another side. */
const changesTo = async (side: 'Marketing' | 'Sales') => {
  await toSection(page, 'overview');
  const me = page.getByTestId('me');
  if (!(await page.getByLabel('Your name').isVisible())) await me.locator('summary').click();
  await iAm(page, 'Marte Lund', side);
  await toSection(page, 'lexicon');
};

describe('the table', () => {
  test('shows the starter a page at a time, and axe finds nothing', async () => {
    await until(count, '60 terms');
    expect(await page.getByTestId('terms').locator('> li').count()).toBe(50);
    await page.getByTestId('next-page').click();
    await until(() => page.getByTestId('terms').locator('> li').count(), 10);
    await axeFindsNothing(page);
  });

  test('is searched and filtered', async () => {
    await search('decison maker');
    await until(() => page.getByTestId('terms').locator('> li').first().getAttribute('data-term'), 'decisionMaker');
    await search('');
    await page.getByTestId('filter-owner').selectOption('marketing');
    await until(async () => Number.parseInt(await count(), 10) < 60, true);
    await page.getByTestId('filter-owner').selectOption('');
    await until(count, '60 terms');
  });
});

describe('keeping it true', () => {
  test('who is alone changes a word in place, as a trial', async () => {
    await iAm(page, 'Marte Lund', 'Marketing');
    await toSection(page, 'lexicon');
    await row('sql').getByTestId('edit-term').click();
    await until(() => text(page, 'what-becomes'), /as a trial/);
    await axeFindsNothing(page);
    await page.getByTestId('field-meaning').fill('Sales has said yes.');
    await page.getByTestId('field-criterion').selectOption('definition');
    await page.getByTestId('field-not-same-as').fill('Mql, quantum leap');
    await page.getByTestId('note').focus();
    await until(() => page.getByTestId('term-form').innerText(), /left out: quantum leap/);
    await page.getByTestId('send-term').click();
    await until(() => row('sql').innerText(), /Sales has said yes/);
    await row('sql').getByTestId('term-history').locator('summary').click();
    await until(() => row('sql').innerText(), /Accepted by Marte Lund as a trial/);
  });

  test('once a colleague of the other side has joined, a change of their word waits', async () => {
    const made = new Date().toISOString();
    const joined = await sealEvent({
      v: 1,
      team: 'local',
      kind: 'person',
      by: 'sam',
      made,
      at: made,
      body: { name: 'Sam', side: 'sales' },
    });
    const missed = await sealEvent({
      v: 1,
      team: 'local',
      kind: 'words missed',
      by: 'sam',
      made,
      at: made,
      body: { words: [{ word: 'quantum leap', times: 2 }] },
    });
    await toSection(page, 'stored');
    await page.getByTestId('import-all').setInputFiles({
      name: 'sam.leadpact.jsonl',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(exportedBy('sam', made, [joined, missed])),
    });
    await until(() => text(page, 'imported'), /2 new entries/);
    await toSection(page, 'lexicon');
    await row('sql').getByTestId('edit-term').click();
    await until(() => text(page, 'what-becomes'), /when the side that owns the term accepts it/);
    await page.getByTestId('field-meaning').fill('Sales has talked to the lead.');
    await page.getByTestId('send-term').click();
    await until(
      () => text(page, 'proposals'),
      /Sales has talked to the lead[\s\S]*Until now: Sales has said yes[\s\S]*Waits for the side/,
    );
    await until(() => row('sql').innerText(), /Sales has said yes/);
    await axeFindsNothing(page);
  });

  test('the side that owns it accepts, and the popup knows it', async () => {
    await changesTo('Sales');
    await page.getByTestId('accept-proposal').click();
    await until(() => row('sql').innerText(), /Sales has talked to the lead/);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?look=SQL`);
    await until(() => text(popup, 'meaning'), /Sales has talked to the lead/);
    await popup.getByRole('combobox').fill('quantum leap');
    await popup.getByTestId('propose-new').waitFor();
    // Counted once the person has seen that nothing is there.
    await until(
      () =>
        popup.evaluate(async () =>
          JSON.stringify(await (globalThis as never as ChromeGlobal).chrome.storage.local.get('notFound')),
        ),
      /quantum leap/,
    );
    await popup.close();
    await page.reload();
    // Twice by the colleague: the sum is shown, and nobody's name.
    await until(() => text(page, 'not-found'), /quantum leap\s+looked up 3 times/);
    expect(await text(page, 'not-found')).not.toMatch(/Sam|Marte/);
  });

  test('what a term stands for, and what it is not, was stored with it', async () => {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?look=SQL`);
    await until(() => text(popup, 'meaning'), /Sales has talked/);
    await popup.keyboard.press('Enter');
    await until(() => text(popup, 'term-page'), /Not the same as:\s+MQL\s/);
    await until(() => popup.getByTestId('term-criteria').getByRole('listitem').count(), 7);
    await popup.close();
    await page.bringToFront();
  });

  test('whether the team is told is a switch, which stays as it was set', async () => {
    expect(await page.getByTestId('tell-missed').isChecked()).toBe(true);
    await page.getByTestId('tell-missed').uncheck();
    await until(
      () =>
        page.evaluate(async () =>
          JSON.stringify(await (globalThis as never as ChromeGlobal).chrome.storage.local.get('tellsNotFound')),
        ),
      '{"tellsNotFound":false}',
    );
    await page.reload();
    await page.getByTestId('tell-missed').waitFor();
    expect(await page.getByTestId('tell-missed').isChecked()).toBe(false);
  });

  test('a word that becomes a term is missed no more', async () => {
    await page.getByTestId('not-found').getByRole('button', { name: 'Define “quantum leap”' }).click();
    await page.getByTestId('field-meaning').fill('A lead that becomes a customer at once.');
    await page.getByTestId('send-term').click();
    await until(count, '61 terms');
    expect(await text(page, 'not-found')).toBe('');
  });
});

describe('files', () => {
  test('a CSV file as Excel saves it in Norway is taken in: semicolons, its own letters, a row that does not fit', async () => {
    const rows =
      'term nb;meaning nb;owner\r\nNøkkelkunde;"Kunde vi ikke kan miste; ""A""";sales\r\n;tom;sales\r\nlead;Endret forklaring;both\r\n';
    await importTerms('fra-excel.csv', Buffer.from(rows, 'latin1'));
    await until(
      () => text(page, 'terms-found'),
      /“fra-excel.csv”: 1 new, 1 changed, 0 as they are\.[\s\S]*Row 3: no term/,
    );
    await axeFindsNothing(page);
    await page.getByTestId('take-terms').click();
    await page.getByTestId('terms-taken').waitFor();
    await until(count, '62 terms');
    await search('nokkelkunde');
    await until(() => page.getByTestId('terms').innerText(), /Nøkkelkunde[\s\S]*Kunde vi ikke kan miste; "A"\s/);
    await search('');
  });

  test('saved as CSV it opens in Excel, and read again nothing changes', async () => {
    const csv = await savedBy(page, 'save-csv');
    // The mark by which Excel knows UTF-8.
    expect(csv).toMatch(/^\uFEFFid,owner,/);
    expect(csv).toContain('Nøkkelkunde');
    await importTerms('again.csv', Buffer.from(csv));
    await until(() => text(page, 'terms-found'), /“again.csv”: 0 new, 0 changed, 62 as they are/);
  });

  test('where people write 1,5 it has semicolons, as Excel has there', async () => {
    const isIn = (country: string) =>
      page.evaluate(
        (language) => Object.defineProperty(navigator, 'language', { get: () => language, configurable: true }),
        country,
      );
    await isIn('nb-NO');
    expect(await savedBy(page, 'save-csv')).toMatch(/^\uFEFFid;owner;/);
    await isIn('en-GB');
    expect(await savedBy(page, 'save-csv')).toMatch(/^\uFEFFid,owner,/);
  });

  test('a file that is none is refused in words', async () => {
    await importTerms('x.csv', Buffer.from('name\nx\n'));
    await until(() => text(page, 'terms-problem'), /no column with terms/);
  });

  test('ten thousand terms are taken in, and the table shows one page of them', async () => {
    const terms = Array.from({ length: 10_000 }, (_, i) => ({
      id: `t${i}`,
      term: { en: `Term number ${i}` },
      meaning: { en: `Meaning ${i}` },
      owner: 'marketing',
    }));
    await changesTo('Marketing');
    await importTerms('many.json', Buffer.from(JSON.stringify({ terms })));
    await until(() => text(page, 'terms-found'), /10000 new/);
    await page.getByTestId('take-terms').click();
    await page.getByTestId('terms-taken').or(page.getByTestId('refused')).waitFor({ timeout: 100_000 });
    expect(await page.getByTestId('terms').locator('> li').count()).toBeLessThanOrEqual(50);
  });
});

/** The file that a colleague's export would be. */
function exportedBy(by: string, made: string, events: object[]): string {
  const header = {
    leadpact: 'export',
    format: 1,
    version: '1',
    made,
    by,
    counts: { events: events.length, agreements: 0 },
  };
  return [header, ...events.map((event) => ({ event }))].map((line) => `${JSON.stringify(line)}\n`).join('');
}

interface ChromeGlobal {
  chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
}
