/**
 * Two browsers and one real folder, as a sync client keeps it: dropped on the page, allowed in the browser's own question,
 * and then everything that happens to files on the way. Needs a display and keys.
 */
import { appendFile, copyFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { sealed } from '../sync/sealed';
import { allowWhatIsAsked, HAS_KEYS, PAGE } from './browser-question';
import { axeFindsNothing, iAm, openOptions, toSection } from './options-page';
import { text, until } from './until';

describe.skipIf(!HAS_KEYS)('on a display', () => {
  let place: string;
  let folder: string;
  const browsers: Launched[] = [];
  let marte: Page;
  let jonas: Page;

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'leadpact-shared-'));
    folder = await mkdtemp(join(place, 'Team '));
  });
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await rm(place, { recursive: true, force: true });
  });

  async function joined(name: string, side: 'Marketing' | 'Sales'): Promise<Page> {
    const extension = await ensureBuilt('open');
    const size = { width: 1300, height: 850 };
    const browser = await launch({ extension, headless: false, size, args: ['--window-position=0,0'] });
    browsers.push(browser);
    const page = await openOptions(browser, 'overview');
    await iAm(page, name, side);
    await toSection(page, 'team');
    await allowWhatIsAsked(
      () => drop(browser, page, folder),
      async () => (await text(page, 'team-status')) !== '',
      PAGE,
    );
    await until(() => text(page, 'team-status'), /^Shared now$/);
    return page;
  }
  const share = async (page: Page) => {
    await page.getByTestId('sync-now').click();
  };

  test('a folder that is dropped is shared, once the browser was allowed to write there', async () => {
    marte = await joined('Marte', 'Marketing');
    const [file = '', ...others] = await readdir(folder);
    expect(file).toMatch(/^leadpact-[\w-]+-0001\.jsonl$/);
    expect(others).toEqual([]);
    expect(await readFile(join(folder, file), 'utf8')).toMatch(/"name":"Marte"/);
    await axeFindsNothing(marte);
  });

  test('a colleague’s browser takes what is there, and writes a file of its own', async () => {
    jonas = await joined('Jonas', 'Sales');
    expect(await readdir(folder)).toHaveLength(2);
    await until(() => notesOf(jonas), /Marte/);
    await share(marte);
    await until(() => notesOf(marte), /Jonas/);
  });

  test('a line that is half there is nothing yet, and no complaint; when it is whole it is taken in', async () => {
    const line = `${JSON.stringify(await sealed('olga', 'by the slow line'))}\n`;
    const file = join(folder, 'leadpact-olga-laptop-0001.jsonl');
    await writeFile(file, `${JSON.stringify(await sealed('olga', 'first'))}\n${line.slice(0, 60)}`);
    await share(marte);
    await until(() => notesOf(marte), /first/);
    expect(await notesOf(marte)).not.toMatch(/by the slow line/);
    expect(await text(marte, 'team-flagged')).toBe('');
    await appendFile(file, line.slice(60));
    await share(marte);
    await until(() => notesOf(marte), /by the slow line/);
  });

  test('a conflicted copy brings what is new in it, and nothing twice', async () => {
    const copy = join(folder, 'leadpact-olga-laptop-0001 (Olga’s conflicted copy 2026-11-03).jsonl');
    await copyFile(join(folder, 'leadpact-olga-laptop-0001.jsonl'), copy);
    await appendFile(copy, `${JSON.stringify(await sealed('olga', 'only in the copy'))}\n`);
    await share(marte);
    await until(() => notesOf(marte), /only in the copy/);
    expect((await notesOf(marte)).match(/by the slow line/g)).toHaveLength(1);
  });

  test('a folder that is gone is told in words; when it is back, sharing goes on and nothing was lost', async () => {
    const away = `${folder} away`;
    await rename(folder, away);
    await share(marte);
    await until(() => text(marte, 'team-trouble'), /not there any more/);
    expect(await notesOf(marte)).toMatch(/only in the copy/);
    await rename(away, folder);
    await share(marte);
    await until(() => text(marte, 'team-status'), /^Shared now$/);
    await until(() => text(marte, 'team-trouble'), '');
  });
});

/** Names and notes of everything that is stored. */
function notesOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('leadpact');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ body }: { body: unknown }) => JSON.stringify(body)).join('\n'));
          };
        };
      }),
  );
}

/** As a file manager does it. */
async function drop(browser: Launched, page: Page, folder: string): Promise<void> {
  const { x, y, width, height } = (await page.getByTestId('folder-drop').boundingBox())!;
  const devtools = await browser.context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
  await devtools.detach();
}
