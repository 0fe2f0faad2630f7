/** Looking a word up with real keys on a display: the shortcut, the address bar and the menu of a selection, in Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { HAS_KEYS, isDark, press, typeKeys } from './browser-question';
import { until } from './until';

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Launched;
let page: Page;

const BELOW_THE_HEADING = '60x60+200+250';
const first = (popup: Page) => popup.getByRole('option').first().innerText();
const closed = (popup: Page) => until(async () => popup.isClosed(), true);

describe.skipIf(!HAS_KEYS)('on a display', () => {
  beforeAll(async () => {
    crm = await startCrm();
    browser = await launch({
      extension: await ensureBuilt('production'),
      headless: false,
      size: { width: 1300, height: 850 },
    });
    page = browser.context.pages()[0]!;
    await page.goto(`${crm.url}/leads/17`);
    await page.bringToFront();
  });

  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  test('the shortcut opens the popup, and the keys that follow go into its field', async () => {
    await page.locator('body').click();
    await press('alt+shift+l');
    const popup = await browser.popup();
    await until(() => popup.evaluate(() => document.hasFocus() && document.activeElement?.role), 'combobox');
    await typeKeys('decison maker');
    await until(() => first(popup), /^decision maker/);
    await press('Escape');
    await closed(popup);
  });

  test('what is typed after the keyword in the address bar is looked up in a tab', async () => {
    const opened = browser.context.waitForEvent('page');
    await press('ctrl+l');
    await typeKeys('lex malgr');
    await press('Return');
    const tab = await opened;
    await until(async () => tab.url(), /popup\.html\?look=malgr$/);
    await until(() => first(tab), /^target group/);
    await tab.close();
    await page.bringToFront();
  });

  test('the menu of a selection opens the popup with the word', async () => {
    await page.goto(`data:text/html,<body style="background:black"><h1 style="color:gray">beslutningstakere</h1>`);
    await page.locator('h1').evaluate((heading) => getSelection()!.selectAllChildren(heading));
    await page.locator('h1').click({ button: 'right', position: { x: 20, y: 10 } });
    // No page has the menu: that it is there is seen.
    await until(() => isDark(BELOW_THE_HEADING), false);
    await press('Up', 'Up', 'Return');
    const popup = await browser.popup();
    await until(() => first(popup), /^decision maker/);
    expect(await popup.getByRole('combobox').inputValue()).toBe('beslutningstakere');
  });
});
