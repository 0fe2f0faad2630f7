/** The manifest that ships: no host permission, a click on the toolbar button opens one tab, and nothing else. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { clickToolbarButton, TOOLBAR_FLAG } from '../../demo/browser/toolbar-button.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { text, until } from './until';

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Launched;
let page: Page;
let extension: string;

beforeAll(async () => {
  extension = await ensureBuilt('production');
  crm = await startCrm();
  browser = await launch({ extension, size: { width: 1200, height: 900 }, args: [TOOLBAR_FLAG] });
  page = browser.context.pages()[0]!;
  await page.goto(`${crm.url}/leads/17`);
});

afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

describe('access by the click alone', () => {
  test('nothing is asked at install', async () => {
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('a panel without access says so and offers both ways to give it', async () => {
    const panel = await browser.openSidePanel();
    await until(() => panel.getByTestId('state-message').getAttribute('data-state'), 'noAccess');
    expect(await panel.getByRole('main').innerText()).toContain('Check this lead');
    expect(await panel.getByTestId('always').innerText()).toBe('Always on this CRM');
  });

  test('what is typed as the CRM’s address and is none is told in words', async () => {
    const panel = await browser.sidePanel();
    await panel.getByLabel('Your CRM’s address').fill('our crm');
    await panel.getByTestId('always').click();
    await until(() => panel.getByRole('alert').filter({ hasText: 'no web address' }).count(), 1);
  });

  test('the toolbar button’s click opens this tab to the panel that is already there', async () => {
    await clickToolbarButton(browser.context, browser.extensionId, page.url());
    const panel = await browser.sidePanel();
    await until(() => text(panel, 'lead-name'), 'Ingrid Sørlie');
    expect(await panel.getByRole('main').innerText()).toContain('until it leaves this site');
  });

  test('it keeps following through a reload and navigation inside the CRM', async () => {
    const panel = await browser.sidePanel();
    await page.reload();
    await until(() => text(panel, 'lead-name'), 'Ingrid Sørlie');
    await page.goto(`${crm.url}/leads/18`);
    await until(() => text(panel, 'lead-name'), 'Håkon Bråten');
  });

  test('another tab stays closed until it is clicked too', async () => {
    const panel = await browser.sidePanel();
    const other = await browser.context.newPage();
    await other.goto(`${crm.url.replace('127.0.0.1', 'localhost')}/leads/17`);
    await until(() => panel.getByTestId('state-message').getAttribute('data-state'), 'noAccess');
    await page.bringToFront();
    await until(() => text(panel, 'lead-name'), 'Håkon Bråten');
    await other.close();
  });
});
