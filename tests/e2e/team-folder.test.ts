/**
 * A shared folder in a real browser. Nobody can click the browser's own folder chooser here, so that the page is given a
 * folder of its own private file system; one on a real disk is dropped in team-folder-on-disk.test.ts.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { sealed } from '../sync/sealed';
import { axeFindsNothing, iAm, openOptions, toSection } from './options-page';
import { text, until } from './until';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launch({ extension: await ensureBuilt('open') });
  page = await openOptions(browser, 'overview');
  await iAm(page, 'Marte', 'Marketing');
  await page.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('team', { create: true }),
    });
  });
});
afterAll(() => browser?.close());

/** What every file of the folder says, by its name. */
function folder(): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const team = await (await navigator.storage.getDirectory()).getDirectoryHandle('team');
    const files: Record<string, string> = {};
    for await (const handle of (team as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
      files[handle.name] = await (await handle.getFile()).text();
    }
    return files;
  });
}

test('what was entered before is in a file of its own as soon as the folder is chosen', async () => {
  await toSection(page, 'team');
  await page.getByTestId('choose-folder').click();
  await until(() => text(page, 'team-status'), /^Shared now$/);
  const files = Object.entries(await folder());
  expect(files).toHaveLength(1);
  expect(files[0]![0]).toMatch(/^leadpact-[\w-]+-0001\.jsonl$/);
  expect(JSON.parse(files[0]![1].split('\n')[0]!)).toMatchObject({ kind: 'person', body: { name: 'Marte' } });
  await axeFindsNothing(page);
});

test('what a colleague’s device wrote is taken in, and what was changed on the way is told', async () => {
  const jonas = await sealed('jonas', '', { kind: 'person', lead: undefined, body: { name: 'Jonas', side: 'sales' } });
  const forged = { ...(await sealed('jonas', 'as said')), body: { note: 'never said' } };
  await page.evaluate(
    async (lines) => {
      const team = await (await navigator.storage.getDirectory()).getDirectoryHandle('team');
      const file = await team.getFileHandle('leadpact-jonas-laptop-0001.jsonl', { create: true });
      const writable = await file.createWritable();
      await writable.write(lines);
      await writable.close();
    },
    `${JSON.stringify(jonas)}\n${JSON.stringify(forged)}\n`,
  );
  await page.getByTestId('sync-now').click();
  await until(() => text(page, 'team-flagged'), /Changed after it was written \(1\)/);
  const stored = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('leadpact');
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
  expect(stored).toContain('Jonas');
  expect(stored).not.toContain('never said');
});

test('a folder that is gone is told, and nothing here is lost', async () => {
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('team', { recursive: true }));
  await page.getByTestId('sync-now').click();
  await until(() => text(page, 'team-trouble'), /not there any more/);
});
