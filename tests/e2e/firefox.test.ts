/** The Firefox build in a real Firefox: a lead on the page, checked in the extension's panel page. */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { badge, ring, setClock, toldEver, workday } from './test-clock';
import { until } from './until';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const GECKO_ID = 'leadpact@leadpact.example';
/** Fixed beforehand, so that the address of the extension's pages is known. */
const UUID = '2f6f0d6e-6a0b-4a55-9d0c-3d0d6f1a7c11';

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Browser;
let panel: Page;
let panelPage: string;

describe.skipIf(FIREFOX === undefined)('in Firefox', () => {
  beforeAll(async () => {
    crm = await startCrm();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
    });
    await browser.installExtension(await ensureBuilt('open', { browser: 'firefox' }));
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
    await panel.goto(`moz-extension://${UUID}/${file}`, { timeout: 2_000 }).catch(() => {});
    await panel.waitForSelector('main');
  }

  const shown = (testId: string) =>
    panel.$eval(`[data-testid=${testId}]`, (part) => (part as HTMLElement).innerText).catch(() => '');

  test('the panel checks the lead that the page shows', async () => {
    await until(() => shown('lead-name'), 'Ingrid Sørlie');
    expect(await panel.$eval('[data-criterion=country]', (row) => row.getAttribute('data-state'))).toBe('met');
    expect(await shown('verdict')).toMatch(/Almost ready|Sales-ready/);
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
