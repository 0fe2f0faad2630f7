/** What is stored, as one file: out of one browser, into a new one; broken files; erasing from page and panel. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, iAm, openOptions, savedBy, toSection } from './options-page';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
let page: Page;
let exported = '';

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
  page = await openOptions(stage.browser, 'overview');
  await iAm(page, 'Marte Lund', 'Sales');
  await stage.page.bringToFront();
  await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
  await stage.panel.getByTestId('praise').click();
  await stage.panel.getByTestId('saved').waitFor();
});
afterAll(() => stage?.close());

const said = (on: Page) =>
  on
    .getByTestId('stored-said')
    .getAttribute('data-is', { timeout: 1_000 })
    .catch(() => null);

async function choose(on: Page, content: string): Promise<void> {
  await on.getByTestId('import-all').setInputFiles({
    name: 'leadpact.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(content),
  });
}

describe('out of one browser and into another', () => {
  test('everything is counted and exported in one click, and the page says when', async () => {
    await toSection(page, 'stored');
    await until(() => text(page, 'stored'), /\d+ entries\s+1 version of the agreement\s+1 lead that you looked at/);
    await until(() => text(page, 'last-export'), /Nothing has been exported/);
    exported = await savedBy(page, 'export-all');
    await until(() => said(page), 'exported');
    await until(() => text(page, 'last-export'), /Last export/);
    expect(exported).not.toContain('Ingrid');
    await axeFindsNothing(page);
  });

  test('a new machine takes it in, and whoever it belongs to goes on there', async () => {
    const other: Launched = await launch({
      extension: await ensureBuilt('open'),
      size: { width: 1000, height: 900 },
    });
    try {
      const there = await openOptions(other, 'stored');
      await choose(there, exported);
      await until(() => text(there, 'imported'), /Export by Marte Lund.*\s+\d+ new entries taken in/);
      await axeFindsNothing(there);
      await choose(there, exported);
      await until(() => text(there, 'imported'), /Nothing new in this file.\s+\d+ entries were here already/);
      await there.getByRole('button', { name: 'I am Marte Lund' }).click();
      await until(() => text(there, 'adopt'), '');
      await toSection(there, 'overview');
      expect(await there.getByTestId('me').locator('summary').innerText()).toBe('Marte Lund · Sales');
    } finally {
      await other.close();
    }
  });

  test('a dropped file is taken like a chosen one', async () => {
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'leadpact.jsonl'));
      return data;
    }, exported);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
    await until(() => text(page, 'imported'), /Nothing new in this file/);
  });
});

describe('a file that is not as it should be', () => {
  test.each([
    ['a letter', 'Dear Marte', 'notAnExport', /no export from Leadpact/],
    ['from the future', '{"leadpact":"export","format":1}'.replace('1', '2'), 'notAnExport', /no export/],
  ])('%s changes nothing and is told so', async (_what, content, is, words) => {
    await choose(page, content);
    await until(() => said(page), is);
    expect(await text(page, 'stored-said')).toMatch(words);
  });

  test('a line that was changed is named with its number; the others are taken', async () => {
    const changed = exported.replace('"kind":"praised"', '"kind":"rejected"');
    await choose(page, changed);
    await until(() => text(page, 'bad-lines'), /Line \d+: (changed after it was made|not an entry of Leadpact)/);
    await axeFindsNothing(page);
  });
});

describe('erasing', () => {
  test('a lead in the panel: what goes is said, then it is gone, and a file does not bring it back', async () => {
    await stage.page.bringToFront();
    await until(() => text(stage.panel, 'timeline'), /Called a good lead by you/);
    await stage.panel.getByTestId('erase').click();
    await until(() => text(stage.panel, 'erase-sure'), /1 entry goes from this device for good/);
    expect(await stage.panel.getByTestId('erase-yes').evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
    await stage.panel.getByTestId('erase-yes').click();
    await until(() => text(stage.panel, 'timeline'), '');
    await choose(page, exported);
    await until(() => text(page, 'imported'), /1 entry was erased on this device and stays away/);
    await until(() => text(stage.panel, 'timeline'), '');
  });

  test('a lead that was only looked at is found by its name', async () => {
    await stage.page.goto(`${stage.crm}/leads/18`);
    await until(() => text(stage.panel, 'lead-name'), 'Håkon Bråten');
    await page.reload();
    await page.getByTestId('find-lead').fill('bråten');
    await page.getByTestId('found-leads').getByTestId('erase').click();
    await until(() => text(page, 'erase-sure'), /the last reading of this goes/);
    await page.getByTestId('erase-yes').click();
    await until(() => said(page), 'erased');
    await until(() => text(page, 'found-leads'), '');
  });

  test('a person: their name goes everywhere', async () => {
    await page.getByTestId('erase-person').selectOption({ label: 'Marte Lund' });
    await page.getByTestId('erase').last().click();
    await page.getByTestId('erase-yes').click();
    await until(() => said(page), 'erased');
    await toSection(page, 'overview');
    expect(await page.locator('body').innerText()).not.toContain('Marte Lund');
  });
});
