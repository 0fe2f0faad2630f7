/** "Always on this CRM" and the shortcut: both need a real display, because the browser asks and listens there. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { TOOLBAR_FLAG } from '../../demo/browser/toolbar-button.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { allowWhatIsAsked, HAS_KEYS, press } from './browser-question';
import { text, until } from './until';

/** The extension's own API, as the panel's page has it. */
declare const chrome: typeof import('wxt/browser').browser;

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Launched;
let page: Page;
let panel: Page;

describe.skipIf(!HAS_KEYS)('on a display', () => {
  beforeAll(async () => {
    crm = await startCrm();
    const extension = await ensureBuilt('production');
    browser = await launch({ extension, headless: false, size: { width: 1300, height: 850 }, args: [TOOLBAR_FLAG] });
    page = browser.context.pages()[0]!;
    await page.goto(`${crm.url}/leads/17`);
    await page.bringToFront();
  });

  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  test('the shortcut opens the panel on this tab, without a click before', async () => {
    await page.locator('body').click();
    await press('alt+shift+y');
    panel = await browser.sidePanel();
    await until(() => text(panel, 'lead-name'), 'Ingrid Sørlie');
  });

  test('"Always on this CRM" asks for this one origin; granted, the panel follows in every tab of it', async () => {
    await allowWhatIsAsked(
      () => panel.getByTestId('always').click(),
      async () => /follows you on this site/.test(await panel.getByRole('main').innerText()),
    );
    const granted = await panel.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual(['http://127.0.0.1/*']);

    const other = await browser.context.newPage();
    await other.goto(`${crm.url}/leads/18`);
    await until(() => text(panel, 'lead-name'), 'Håkon Bråten');
    await other.reload();
    await until(() => text(panel, 'lead-name'), 'Håkon Bråten');
    await other.goto(`${crm.url.replace('127.0.0.1', 'localhost')}/leads/18`);
    await until(() => panel.getByTestId('state-message').getAttribute('data-state'), 'noAccess');
    await other.close();
  });

  test('taking the permission back closes the site again', async () => {
    await page.bringToFront();
    await until(() => text(panel, 'lead-name'), 'Ingrid Sørlie');
    await panel.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    const registered = () => panel.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await until(registered, 0);
  });
});
