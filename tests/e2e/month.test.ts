/** The review of a month: counted from what was entered, one learning chosen, no name in it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindsNothing, iAm, openOptions, toSection } from './options-page';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
  page = await openOptions(stage.browser, 'overview');
  await iAm(page, 'Marte Lund', 'Sales');
  await stage.page.bringToFront();
  await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
  await stage.panel.getByTestId('reject').click();
  await stage.panel.getByLabel('No relevant need').click();
  await stage.panel.getByLabel(/note to marketing/i).fill('Ingrid has a pump already');
  await stage.panel.getByTestId('send').click();
  await until(() => text(stage.panel, 'timeline'), /No relevant need/);
});
afterAll(() => stage?.close());

test('says what came back and why, and names nobody', async () => {
  await page.bringToFront();
  await toSection(page, 'month');
  await until(() => text(page, 'pack-reasons'), /No relevant need: 1/);
  expect(await text(page, 'pack-numbers')).toMatch(/Came back: 1/);
  expect(await text(page, 'pack-answers')).toMatch(/Not answered yet: 1/);
  for (const name of ['Marte', 'Ingrid', 'pump']) expect(await text(page, 'pack')).not.toContain(name);
  await axeFindsNothing(page);
});

test('one learning is chosen, and stays with its month', async () => {
  await page.getByTestId('learning').fill('Ask for the need on the form');
  await page.getByTestId('choose-learning').click();
  await until(() => text(page, 'pack-learning'), /Ask for the need on the form/);
  await page.getByTestId('month').selectOption({ index: 1 });
  await until(
    () => text(page, 'pack-learning'),
    /None chosen yet\.[\s\S]*Learnings of other months[\s\S]*Ask for the need/,
  );
});

test('on paper there is the pack and nothing else', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.getByTestId('copy-pack').isVisible()).toBe(false);
  expect(await page.getByTestId('pack').isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
});
