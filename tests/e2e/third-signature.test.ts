/** Management as the third signature (S11), and the review that all sides are reminded of (S8). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, iAm, importFile, openOptions, savedBy, toSection } from './options-page';
import { text, until } from './until';

const browsers: Launched[] = [];
let marte: Page;
let jonas: Page;
let eva: Page;

beforeAll(async () => {
  const extension = await ensureBuilt('open');
  const opened = async () => {
    const browser = await launch({ extension });
    browsers.push(browser);
    return openOptions(browser, 'overview');
  };
  marte = await opened();
  jonas = await opened();
  eva = await opened();
});

afterAll(async () => {
  for (const browser of browsers) await browser.close();
});

const standing = (page: Page) => page.getByTestId('in-force').getAttribute('data-standing');
const carry = async (from: Page, to: Page) => {
  await toSection(from, 'files');
  const file = await savedBy(from, 'export-signed');
  await toSection(to, 'files');
  await importFile(to, file);
  await to.getByTestId('taken').waitFor();
  await toSection(to, 'overview');
};
/** A local day, so many days from the browser's own. */
const dayIn = (page: Page, days: number) =>
  page.evaluate((ahead) => {
    const day = new Date();
    day.setDate(day.getDate() + ahead);
    return day.toLocaleDateString('sv');
  }, days);

test('where management signs too, marketing and sales alone do not put it in force', async () => {
  await iAm(marte, 'Marte', 'Marketing');
  await toSection(marte, 'review');
  await marte.getByRole('checkbox').check();
  await marte.locator('main input[type=date]').fill(await dayIn(marte, 14));
  await toSection(marte, 'overview');
  await marte.getByTestId('propose').click();
  await until(() => text(marte, 'signing'), /Still to sign: Marketing, Sales, and Management/);
  await marte.getByTestId('sign').click();
  await iAm(jonas, 'Jonas', 'Sales');
  await carry(marte, jonas);
  await jonas.getByTestId('sign').click();
  await until(() => text(jonas, 'signing'), /Still to sign: Management/);
  expect(await standing(jonas)).toBe('provisional');
  expect(await jonas.getByTestId('review-due').count()).toBe(0);
});

test('management’s signature puts it in force, and the contract has three', async () => {
  await iAm(eva, 'Eva', 'Management');
  await carry(jonas, eva);
  await eva.getByTestId('sign').click();
  await until(() => standing(eva), 'signed');
  const history = await text(eva, 'history');
  for (const signed of [/Marketing: signed by Marte/, /Sales: signed by Jonas/, /Management: signed by Eva/])
    expect(history).toMatch(signed);
  await toSection(eva, 'contract');
  expect(await text(eva, 'contract')).toMatch(/Marte, [\s\S]*Jonas, [\s\S]*Eva, .*\d{4}/);
  await axeFindsNothing(eva);
});

test('from fourteen days before the review every side is reminded', async () => {
  await carry(eva, marte);
  await carry(eva, jonas);
  await toSection(eva, 'overview');
  for (const page of [marte, jonas, eva]) {
    await until(() => standing(page), 'signed');
    expect(await text(page, 'review-due')).toMatch(/14 days/);
  }
});

test('one person’s trial of a later version leaves what all signed in force, and waits', async () => {
  await toSection(jonas, 'sales');
  await jonas.getByLabel('Warm lead', { exact: true }).fill('2');
  await toSection(jonas, 'overview');
  await jonas.getByTestId('propose').click();
  await until(() => text(jonas, 'signing'), /Version 2 waits/);
  // Nobody can put a trial in its place.
  expect(await jonas.getByTestId('sign-trial').count()).toBe(0);
  await jonas.getByTestId('sign').click();
  await until(() => text(jonas, 'signing'), /You have signed this version/);
  expect(await standing(jonas)).toBe('signed');
  expect(await text(jonas, 'in-force')).toMatch(/version 1/);
});
