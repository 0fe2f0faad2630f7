/** The options page by itself: every section, files that are broken, the contract on paper, the keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, importFile, openOptions, savedBy, toSection } from './options-page';
import { text, until } from './until';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: await ensureBuilt('open'), size: { width: 1000, height: 900 } });
  page = await openOptions(browser, 'overview');
});

afterAll(async () => {
  await browser?.close();
});

const changes = () => page.getByTestId('draft').getAttribute('data-changes');

describe('every section', () => {
  test('can be reached, says what it is, and axe finds nothing in it', async () => {
    const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(14);
    for (const link of links) {
      await toSection(page, link.slice(1));
      expect((await page.locator('main > h2').innerText()).length).toBeGreaterThan(3);
      await axeFindsNothing(page);
    }
  });

  test('by keyboard: to a section, into a field, change, undo', async () => {
    await page.locator('nav a[href="#sales"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('nav a[href="#sales"][aria-current]').waitFor();
    const attempts = page.getByLabel('Attempts before a lead is given up');
    await attempts.focus();
    await page.keyboard.press('ArrowUp');
    await until(changes, '1');
    await page.getByTestId('draft-undo').focus();
    await page.keyboard.press('Enter');
    await until(changes, '0');
    expect(await attempts.inputValue()).toBe('6');
  });

  test('hours that cannot be read stay to be mended and change nothing', async () => {
    await toSection(page, 'calendar');
    const friday = page.getByLabel('Friday');
    await friday.fill('9 to 5');
    expect(await friday.getAttribute('aria-invalid')).toBe('true');
    expect(await changes()).toBe('0');
    await friday.fill('09:00-15:00');
    await until(changes, '1');
    await page.getByTestId('discard').click();
    await until(changes, '0');
  });

  test('a reason is added, and the difference says so in words', async () => {
    await toSection(page, 'reasons');
    await page.getByTestId('add').first().click();
    await page.locator('.listed').first().locator('input').last().fill('Wrong country');
    await toSection(page, 'overview');
    expect(await text(page, 'diff')).toMatch(/Reasons to reject › Wrong country\s+added: Wrong country/);
    await page.getByTestId('discard').click();
  });
});

describe('files', () => {
  const stored = () =>
    page.evaluate(async () =>
      JSON.stringify(await (globalThis as never as ChromeGlobal).chrome.storage.local.get(null)),
    );
  let exported = '';

  test('an export that is imported again changes nothing', async () => {
    await toSection(page, 'files');
    exported = await savedBy(page, 'export-draft');
    expect(JSON.parse(exported).$schema).toBe('./agreement.schema.json');
    await importFile(page, exported);
    await until(() => text(page, 'import-diff'), /No differences/);
  });

  test.each([
    ['broken JSON', '{\n  "v": 1,\n  oops\n}', /no JSON: line 3, column 3/],
    ['something else', '{"name": "x"}', /no agreement/],
    ['too many levels', '['.repeat(900_000), /Too many levels/],
  ])('%s: the exact place, and nothing changes', async (_what, content, said) => {
    const before = await stored();
    await importFile(page, content);
    await until(() => text(page, 'file-problem'), said);
    expect(await stored()).toBe(before);
    expect(await changes()).toBe('0');
  });

  test('a file of more than 2 MB is not even read', async () => {
    await importFile(page, Buffer.alloc(2_000_001, 0x20));
    await until(() => text(page, 'file-problem'), /larger than 2 MB/);
  });

  test('values that do not fit are told in words, with their path', async () => {
    const wrong = JSON.parse(exported);
    wrong.sla.sales.firstContact.hot = 0;
    wrong.sla.rejectReasons = [];
    await importFile(page, JSON.stringify(wrong));
    await until(() => text(page, 'file-problem'), /2 values do not fit/);
    const said = await text(page, 'file-problem');
    expect(said).toMatch(
      /What sales promises › First contact after the hand-off › Hot lead: is smaller or shorter than 0/,
    );
    expect(said).toContain('sla.sales.firstContact.hot');
    expect(said).toMatch(/Reasons to reject: is smaller or shorter than 1/);
    await axeFindsNothing(page);
  });

  test('an agreement with markup in it is shown as text, and becomes the draft only when taken', async () => {
    const other = JSON.parse(exported);
    other.title.en = '<img src=x onerror="document.title=1">';
    await importFile(page, JSON.stringify(other));
    await until(() => text(page, 'import-diff'), /<img src=x/);
    expect(await changes()).toBe('0');
    await page.getByTestId('take').click();
    await until(changes, '1');
    expect(await page.title()).not.toBe('1');
    await page.getByTestId('draft-undo').click();
    await until(changes, '0');
  });
});

describe('on paper', () => {
  test('the signed contract is one page and names both sides and who signed', async () => {
    await toSection(page, 'start');
    await page.getByLabel('Your name').fill('Marte Lund');
    await page.getByRole('radio', { name: 'Marketing' }).check();
    await page.getByTestId('start-sign').click();
    await until(() => page.getByTestId('in-force').getAttribute('data-standing'), 'trial');
    await toSection(page, 'contract');
    // Headings become the outline, which stands in the file as plain text.
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, outline: true, tagged: true });
    const raw = pdf.toString('latin1');
    expect(raw.startsWith('%PDF-')).toBe(true);
    expect(raw.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    for (const heading of ['Marketing', 'Sales', 'What marketing promises', 'What sales promises'])
      expect(raw, heading).toContain(`(${heading})`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    const printed = await page.locator('body').innerText();
    expect(printed.match(/Marte Lund, /g)).toHaveLength(2);
    expect(printed).toMatch(/1:[A-Z2-7]{26}/);
    await page.emulateMedia({ media: null });
  });
});

interface ChromeGlobal {
  chrome: { storage: { local: { get(keys: null): Promise<unknown> } } };
}
