/** Looking a word up from the toolbar, by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { text, until } from './until';

let crm: Awaited<ReturnType<typeof startCrm>>;
let browser: Launched;
let popup: Page;

beforeAll(async () => {
  crm = await startCrm();
  browser = await launch({ extension: await ensureBuilt('open'), lang: 'nb' });
  await browser.context.pages()[0]!.goto(`${crm.url}/leads/17`);
  popup = await browser.openPopup();
});

afterAll(async () => {
  await browser?.close();
  await crm?.close();
});

const look = async (typed: string) => {
  await popup.getByRole('combobox').fill(typed);
  return popup.getByRole('option').first().innerText();
};

describe('the popup, in the browser’s own language', () => {
  test('the field has the focus at once', async () => {
    await until(() => popup.evaluate(() => document.activeElement?.getAttribute('role')), 'combobox');
    expect(await popup.locator('html').getAttribute('lang')).toBe('nb');
  });

  test('typing the beginning of a word finds it, with its meaning open', async () => {
    await popup.keyboard.type('mq');
    await until(() => popup.getByRole('option').first().innerText(), /^MQL/);
    expect((await text(popup, 'meaning')).length).toBeGreaterThan(20);
  });

  test.each([
    ['a typo', 'overlevring', /^overlevering/i],
    ['a word without its ring', 'kjopsreise', /reise/i],
    ['another language', 'koude lead', /^kaldt lead/i],
  ])('%s', async (_what, typed, wanted) => {
    expect(await look(typed)).toMatch(wanted);
  });

  test('the arrows move and open', async () => {
    await popup.getByRole('combobox').fill('lead');
    await popup.keyboard.press('ArrowDown');
    await until(() => popup.getByRole('option').nth(1).getAttribute('aria-selected'), 'true');
    expect(await popup.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('term-1');
  });

  test('a word that nobody has defined is said to be missing', async () => {
    await popup.getByRole('combobox').fill('kvantefysikk');
    await until(() => popup.getByRole('main').innerText(), /kvantefysikk/);
    expect(await popup.getByRole('option').count()).toBe(0);
  });

  test('axe finds nothing', async () => {
    await popup.getByRole('combobox').fill('lead');
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('Ctrl+Enter opens the panel on this tab', async () => {
    // The popup closes itself while the key is still down.
    await popup.keyboard.press('Control+Enter').catch(() => {});
    const panel = await browser.sidePanel();
    await until(() => text(panel, 'lead-name'), 'Ingrid Sørlie');
    expect(await panel.locator('html').getAttribute('lang')).toBe('nb');
  });
});
