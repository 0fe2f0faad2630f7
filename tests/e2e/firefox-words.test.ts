/** Words in a real Firefox, by its own address bar, menu, shortcut and sidebar. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { startCrm } from '../../demo/crm/server.mjs';
import { FIREFOX, type FirefoxWindow, firefoxWindow, launchFirefox, ownPage } from './firefox-window';
import { until } from './until';

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Browser;
let firefox: FirefoxWindow;
/** The CRM's tab, in front all the time. */
let page: Page;
/** A page of the extension in a tab behind it: through it the popup and the sidebar are seen. */
let eye: Page;

describe.skipIf(FIREFOX === undefined)('in Firefox', () => {
  beforeAll(async () => {
    crm = await startCrm();
    browser = await launchFirefox();
    firefox = await firefoxWindow(browser);
    eye = await browser.newPage();
    // Firefox never says that a page of an extension has loaded: what is in it does.
    await eye.goto(ownPage('popup.html?look='), { timeout: 2_000 }).catch(() => {});
    await eye.waitForSelector('[role=combobox]');
    page = await browser.newPage();
    await page.goto(`${crm.url}/leads/17`);
  });

  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  /** What a part of the popup or the sidebar shows; '' while it is not there. */
  const shown = (type: 'popup' | 'sidebar', part: string) =>
    eye.evaluate(
      (type, part) => {
        const { extension } = (globalThis as never as Extension).browser;
        return extension.getViews({ type })[0]?.document.querySelector<HTMLElement>(part)?.innerText ?? '';
      },
      type,
      part,
    );
  const lookedUp = () =>
    eye.evaluate(() => {
      const { extension } = (globalThis as never as Extension).browser;
      return extension.getViews({ type: 'popup' })[0]?.document.querySelector('input')?.value ?? null;
    });
  /** The role of what takes the keys in the popup; null while they go elsewhere. */
  const hasFocus = () =>
    eye.evaluate(() => {
      const { extension } = (globalThis as never as Extension).browser;
      const popup = extension.getViews({ type: 'popup' })[0]?.document;
      return popup?.hasFocus() ? (popup.activeElement?.getAttribute('role') ?? '') : null;
    });
  const addresses = () =>
    firefox.evaluate<string[]>('() => gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec)');
  const closePopup = () =>
    until(async () => {
      await firefox.press(['Escape', 'Escape']);
      return lookedUp();
    }, null);

  test('the keyword in the address bar suggests, and what is chosen opens in a tab', async () => {
    await firefox.evaluate('() => { gURLBar.focus(); gURLBar.select(); }');
    await firefox.type('lex malgr');
    await until(
      () => firefox.evaluate<string>("() => document.querySelector('#urlbar-results').textContent"),
      /target group: The companies/,
    );
    await firefox.press(['ArrowDown', 'ArrowDown'], ['Enter', 'Enter']);
    await until(async () => (await addresses()).at(-1), ownPage('popup.html?look=target%20group'));
    await firefox.evaluate('() => gBrowser.removeTab(gBrowser.tabs.at(-1))');
    await page.bringToFront();
  });

  test('the menu of a selection opens the popup with the word', async () => {
    const place = await page.$eval('h1', (heading) => {
      heading.textContent = 'beslutningstakere';
      getSelection()!.selectAllChildren(heading);
      const { x, y, height } = heading.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    });
    await page.mouse.click(place.x, place.y, { button: 'right' });
    const entry = "[...contentAreaContextMenu.querySelectorAll('menuitem')].find(({ label }) => /lexicon/.test(label))";
    await until(
      () => firefox.evaluate<string>(`() => contentAreaContextMenu.state === 'open' && ${entry}?.label`),
      'Look up “beslutningstakere” in the lexicon',
    );
    await firefox.evaluate(`() => contentAreaContextMenu.activateItem(${entry})`);
    await until(lookedUp, 'beslutningstakere');
    await until(() => shown('popup', '[role=option]'), /^decision maker/);
    await closePopup();
  });

  test('the shortcut, pressed, opens the popup with the focus in its field', async () => {
    await firefox.press(['L', 'KeyL', ['Alt', 'Shift']]);
    await until(hasFocus, 'combobox');
    await firefox.type('decison maker');
    await until(() => shown('popup', '[role=option]'), /^decision maker/);
    await closePopup();
  });

  test('beside the sidebar words are marked in the page, and resting on one shows its meaning', async () => {
    await page.reload();
    await firefox.evaluate("() => SidebarController.show('leadpact_leadpact_example-sidebar-action')");
    await until(() => shown('sidebar', '[data-testid=lead-name]'), 'Ingrid Sørlie');
    await until(() => shown('sidebar', '[data-testid=page-words-list] summary'), /\(\d+\)/);
    const placeOfMark = () =>
      page.evaluate(() => {
        for (const mark of CSS.highlights.get('leadpact-term') ?? []) {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          const { x, y, width, height, top, bottom } = range.getBoundingClientRect();
          if (width > 0 && top > 0 && bottom < innerHeight) return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      });
    await until(async () => (await placeOfMark()) !== null, true);
    const place = (await placeOfMark())!;
    await page.mouse.move(place.x - 2, place.y);
    await page.mouse.move(place.x, place.y);
    await until(() => shown('sidebar', '[data-testid=rests]'), /.{20}/);
    await page.mouse.move(1, 1);
    await until(() => shown('sidebar', '[data-testid=rests]'), '');
  });

  test('the sidebar closed, nothing is marked', async () => {
    await firefox.evaluate('() => SidebarController.hide()');
    await until(() => page.evaluate(() => CSS.highlights.get('leadpact-term')?.size ?? 0), 0);
  });
});

interface Extension {
  browser: { extension: { getViews(of: { type: string }): Window[] } };
}
