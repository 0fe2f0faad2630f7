/** "Always on this CRM" and the shortcut: both need a real display, because the browser asks and listens there. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { findProgram } from '../../demo/browser/test-tools.mjs';
import { TOOLBAR_FLAG } from '../../demo/browser/toolbar-button.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { text, until } from './until';

/** The extension's own API, as the panel's page has it. */
declare const chrome: typeof import('wxt/browser').browser;

const run = promisify(execFile);
const press = (...keys: string[]) => run('xdotool', ['key', ...keys]);

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Launched;
let page: Page;
let panel: Page;

describe.skipIf(!process.env.DISPLAY || !findProgram('xdotool'))('on a display', () => {
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
    await allowWhatIsAsked(() => panel.getByTestId('always').click());
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

  /**
   * The browser's question is no page that could be waited for; it dims the window, and that can be seen. For half a
   * second it takes no answer, and whether it took a key cannot be seen: so a question that was denied is asked again.
   */
  async function allowWhatIsAsked(ask: () => Promise<void>): Promise<void> {
    const follows = async () => /follows you on this site/.test(await panel.getByRole('main').innerText());
    const answer = async () => {
      if (await follows()) return true;
      if (!(await isDimmed())) await ask();
      // The first button is "Deny".
      else await press('Tab', 'Return');
      return false;
    };
    await until(answer, true, { interval: 700 });
  }
});

/** Whether the window's frame is dark, as it is behind a question of the browser. */
async function isDimmed(): Promise<boolean> {
  const { stdout } = await run('import', [
    '-window',
    'root',
    '-crop',
    '1x1+600+20',
    '-format',
    '%[fx:intensity]',
    'info:',
  ]);
  return Number(stdout) < 0.5;
}
