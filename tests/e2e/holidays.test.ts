/** The team's holidays: every country and region to choose from, read from the extension itself, and days to take off. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, openOptions } from './options-page';
import { until } from './until';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: await ensureBuilt('open'), size: { width: 1000, height: 900 } });
  page = await openOptions(browser, 'calendar');
});

afterAll(async () => {
  await browser?.close();
});

const country = () => page.getByLabel('Public holidays of');
const region = () => page.getByLabel('Region');
const shots = process.env.SHOTS;

test('a country that is not built in is there by its name in the reader’s language', async () => {
  await until(async () => (await country().locator('option').count()) > 200, true);
  await country().selectOption({ label: 'Japan' });
  expect(await country().inputValue()).toBe('JP');
  expect(await region().count()).toBe(0);
  // A holiday of Japan in its own language: the table was read.
  await until(async () => /[\u3040-\u9fff]/.test(await page.getByTestId('squeeze').innerText()), true);
});

test('a region of a country is chosen after it, and goes when the country changes', async () => {
  await country().selectOption('DE');
  await region().waitFor();
  await region().selectOption({ label: 'Bayern' });
  expect(await region().inputValue()).toBe('BY');
  await country().selectOption('GB');
  await until(() => region().inputValue(), '');
  await until(async () => (await region().locator('option').allInnerTexts()).includes('Scotland'), true);
});

test('a day that many take off is closed for the team, or halved, with one click', async () => {
  await country().selectOption('NL');
  const rows = page.getByTestId('squeeze').getByRole('listitem');
  const before = await rows.count();
  expect(before).toBeGreaterThan(1);
  await axeFindsNothing(page);
  if (shots) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${shots}/calendar-${colorScheme}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 400, height: 900 });
    await page.screenshot({ path: `${shots}/calendar-400.png`, fullPage: true });
    await page.setViewportSize({ width: 1000, height: 900 });
  }
  await rows.first().getByRole('button', { name: 'Close' }).click();
  await until(() => rows.count(), before - 1);
  expect(await page.getByLabel('Days closed').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
  await rows.first().getByRole('button', { name: 'Until 12:00' }).click();
  await until(() => rows.count(), before - 2);
  expect(await page.getByLabel('Days with hours of their own').inputValue()).toMatch(/^\d{4}-\d\d-\d\d 09:00-12:00$/);
});
