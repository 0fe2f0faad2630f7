/** The Firefox build in a real Firefox: a lead on the page, checked in the extension's panel page. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCrm } from '../../demo/crm/server.mjs';
import { FIREFOX, launchFirefox, ownPage } from './firefox-window';
import { badge, ring, setClock, toldEver, workday } from './test-clock';
import { until } from './until';

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Browser;
let panel: Page;
let panelPage: string;

describe.skipIf(FIREFOX === undefined)('in Firefox', () => {
  beforeAll(async () => {
    crm = await startCrm();
    browser = await launchFirefox();
    const page = await browser.newPage();
    await page.goto(`${crm.url}/leads/17`);
    panel = await browser.newPage();
    await openOwnPage('sidepanel.html');
    // The sidebar follows its window's tab; the same page in a tab of its own is told which tab to look at.
    const tab = await panel.evaluate(async (address) => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
      };
      return (await browser.tabs.query({})).find(({ url }) => url?.startsWith(address))?.id;
    }, crm.url);
    panelPage = `sidepanel.html?tab=${tab}`;
    await openOwnPage(panelPage);
  });

  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  /** Firefox never says that a page of an extension has loaded: what is in it does. */
  async function openOwnPage(file: string): Promise<void> {
    await panel.goto(ownPage(file), { timeout: 2_000 }).catch(() => {});
    await panel.waitForSelector('main');
  }

  const shown = (testId: string) =>
    panel.$eval(`[data-testid=${testId}]`, (part) => (part as HTMLElement).innerText).catch(() => '');

  test('the panel checks the lead that the page shows', async () => {
    await until(() => shown('lead-name'), 'Ingrid Sørlie');
    expect(await panel.$eval('[data-criterion=country]', (row) => row.getAttribute('data-state'))).toBe('met');
    expect(await shown('verdict')).toMatch(/Almost ready|Sales-ready/);
  });

  test('a word is looked up in the popup by keyboard: a slip, a word without its ring, the whole term', async () => {
    const popup = await browser.newPage();
    await popup.goto(ownPage('popup.html?look='), { timeout: 2_000 }).catch(() => {});
    await popup.waitForSelector('[role=combobox][aria-label]');
    await until(() => popup.evaluate(() => document.activeElement?.getAttribute('role')), 'combobox');
    const first = () => popup.$eval('[role=option]', (row) => (row as HTMLElement).innerText).catch(() => '');
    await popup.keyboard.type('decison maker');
    await until(first, /^decision maker/);
    await popup.$eval('[role=combobox]', (field) => (field as HTMLInputElement).select());
    await popup.keyboard.type('malgruppe');
    await until(first, /^target group/);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-testid=term-page]');
    expect(await popup.$eval('[data-testid=term-page]', (page) => (page as HTMLElement).innerText)).toMatch(
      /kohderyhmä/,
    );
    await popup.close();
  });

  test('handing over starts the clock and is stored', async () => {
    await panel.click('[data-testid=hand-over]');
    await until(() => shown('clock-state'), /Running|Due soon/);
    await openOwnPage(panelPage);
    await until(() => shown('timeline'), /Handed over by you/);
  });

  test('a broken deadline is told once, and the badge counts the lead', async () => {
    // What it asks of a page, Playwright's and Puppeteer's do alike.
    const clock = panel as unknown as Parameters<typeof setClock>[0];
    await panel.type('[data-testid=me] input[autocomplete=name]', 'Sam');
    await panel.select('[data-testid=role]', 'salesManager');
    await panel.click('[data-testid=me] button[type=submit]');
    await panel.waitForSelector('[data-testid=saved]');
    await setClock(clock, workday('15:00'));
    await ring(clock);
    // Without a desktop Firefox takes the notification away at once; what was told is noted down.
    await until(() => toldEver(clock), ['breach', 'step manager']);
    await until(() => badge(clock), '1');
  });
});
