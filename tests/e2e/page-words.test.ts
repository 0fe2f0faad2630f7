/** The lexicon's words on a CRM's page: marked without touching it, listed in the panel, switched off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing } from './options-page';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
});

afterAll(async () => {
  await stage?.close();
});

const marked = () => stage.page.evaluate(() => CSS.highlights.get('leadpact-term')?.size ?? 0);
/** Where a marked word lies on the screen. */
const placeOfMark = () =>
  stage.page.evaluate(() => {
    for (const mark of CSS.highlights.get('leadpact-term') ?? []) {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && box.top > 0 && box.bottom < innerHeight)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  });

/** The panel anew, with the list of words open. */
const openAgain = async () => {
  const { panel } = stage;
  await panel.reload();
  await until(() => text(panel, 'lead-name'), 'Ingrid Sørlie');
  await panel.getByTestId('page-words-list').locator('summary').first().click();
};

describe('words on the page', () => {
  test('are listed in the panel, with their meaning', async () => {
    const { panel } = stage;
    await panel.getByTestId('page-words-list').locator('summary').first().click();
    await panel.getByTestId('page-word').first().waitFor();
    await panel.getByTestId('page-word').first().click();
    await until(async () => (await text(panel, 'page-word-meaning')).length > 20, true);
    await until(async () => (await marked()) > 0, true);
    await axeFindsNothing(panel);
  });

  test('resting on a mark shows its meaning', async () => {
    const { page, panel } = stage;
    const place = (await placeOfMark())!;
    await page.mouse.move(place.x - 2, place.y);
    await page.mouse.move(place.x, place.y);
    await until(async () => (await text(panel, 'rests')).length > 20, true);
    await page.mouse.move(1, 1);
    await until(() => text(panel, 'rests'), '');
  });

  test('off by one switch, which stays off, and the page’s DOM is the same never marked, marked and no longer', async () => {
    const { page, panel } = stage;
    const dom = () => page.evaluate(() => document.documentElement.outerHTML.replace(/\d+:\d+(:\d+)?/g, ''));
    await panel.getByTestId('marks-on').click();
    await until(marked, 0);
    await page.reload();
    await openAgain();
    expect(await panel.getByTestId('marks-on').isChecked()).toBe(false);
    expect(await marked()).toBe(0);
    const never = await dom();
    await panel.getByTestId('marks-on').click();
    await until(async () => (await marked()) > 0, true);
    expect(await dom()).toBe(never);
    await panel.getByTestId('marks-on').click();
    await until(marked, 0);
    expect(await dom()).toBe(never);
    await panel.getByTestId('marks-on').click();
    await until(async () => (await marked()) > 0, true);
  });

  test('off on this site alone, also when the panel is opened again', async () => {
    const { panel } = stage;
    await panel.getByTestId('marks-site').click();
    await until(marked, 0);
    await openAgain();
    await until(() => panel.getByTestId('marks-site').innerText(), 'Mark on this site too');
    expect(await marked()).toBe(0);
    await panel.getByTestId('marks-site').click();
    await until(async () => (await marked()) > 0, true);
  });

  test('switched off on another device, they go while the panel is open', async () => {
    const { panel } = stage;
    const arrives = (on: boolean) =>
      panel.evaluate(
        (termMarks) => (globalThis as never as { chrome: typeof browser }).chrome.storage.sync.set({ termMarks }),
        { on, offSites: [], at: Date.now() + 60_000 * (on ? 2 : 1) },
      );
    await arrives(false);
    await until(marked, 0);
    await arrives(true);
    await until(async () => (await marked()) > 0, true);
  });

  test('text that comes later is marked, text in an editor never is', async () => {
    const { page, panel } = stage;
    const before = await marked();
    await page.evaluate(() => {
      const said = document.createElement('div');
      said.id = 'said';
      said.innerHTML = '<p>churn</p><p contenteditable="true">escalation</p><textarea>objection</textarea>';
      document.body.append(said);
    });
    await until(() => panel.getByTestId('page-words').innerText(), /churn/);
    expect(await panel.getByTestId('page-words').innerText()).not.toMatch(/escalation|objection/);
    expect(await marked()).toBe(before + 1);
    await page.evaluate(() => document.getElementById('said')?.remove());
    await until(marked, before);
  });

  test('the panel closed, nothing is marked', async () => {
    await stage.panel.close();
    await until(marked, 0);
  });
});

test('the marker that goes into pages is small, and carries neither the lexicon nor zod', async () => {
  const script = readFileSync(join(await ensureBuilt('open'), 'content-scripts/term-marks.js'), 'utf8');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(4_000);
  expect(script).not.toMatch(/ZodError|safeParse|_zod|webextension-polyfill|nurturing/);
});
