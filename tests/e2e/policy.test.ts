/** What a company sets by policy, for real: a policy file where Chromium looks for it. Needs the right to write there. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, openOptions, savedBy, toSection } from './options-page';
import { text, until } from './until';

const FOLDER = '/etc/chromium/policies/managed';
const FILE = join(FOLDER, `leadpact-test-${process.pid}.json`);
const mayWrite = process.platform === 'linux' && process.getuid?.() === 0;

let browser: Launched;
let page: Page;

/** A policy that changes while the browser runs arrives after some seconds. */
async function setPolicy(extensionId: string, set: object): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(FILE, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: set } } }));
}

describe.skipIf(!mayWrite)('set by the company', () => {
  beforeAll(async () => {
    browser = await launch({ extension: await ensureBuilt('open') });
    page = await openOptions(browser, 'files');
  });

  afterAll(async () => {
    await rm(FILE, { force: true });
    await browser?.close();
  });

  test('its agreement is in force, shown as the company’s, and cannot be changed', async () => {
    const agreement = JSON.parse(await savedBy(page, 'export-draft'));
    agreement.number = 3;
    agreement.sla.sales.firstContact.hot = 11;
    await setPolicy(browser.extensionId, {
      agreement: JSON.stringify(agreement),
      crmHosts: ['https://crm.acme.example'],
      teamServer: 'https://db.acme.example',
    });
    const isSet = async () => {
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page.getByTestId('set-by-company').count();
    };
    await until(isSet, 1, { interval: 1_000 });
    await toSection(page, 'overview');
    expect(await page.getByTestId('in-force').getAttribute('data-standing')).toBe('company');
    expect(await text(page, 'in-force')).toMatch(/version 3.*Set by your company/);
    await toSection(page, 'sales');
    const hot = page.getByLabel('Hot lead', { exact: true });
    expect([await hot.inputValue(), await hot.isDisabled()]).toEqual(['11', true]);
    expect(await page.locator('nav a[href="#start"]').count()).toBe(0);
    await toSection(page, 'files');
    expect(await page.getByTestId('import').count()).toBe(0);
  });

  test('CRM addresses and the team’s server are shown', async () => {
    await toSection(page, 'company');
    const shown = await text(page, 'company');
    expect(shown).toContain('https://crm.acme.example');
    expect(shown).toContain('https://db.acme.example');
    await axeFindsNothing(page);
  });

  test('an agreement that cannot be read is told, and the starter stays in force', async () => {
    await setPolicy(browser.extensionId, { agreement: '{"v": 1,' });
    const problem = async () => {
      await page.goto(`chrome-extension://${browser.extensionId}/options.html#company`);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return text(page, 'file-problem');
    };
    await until(problem, /line 1, column 9/, { interval: 1_000 });
    await toSection(page, 'overview');
    expect(await page.getByTestId('in-force').getAttribute('data-standing')).toBe('provisional');
  });
});
