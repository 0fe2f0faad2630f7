/** What a browser's storage does to people: another page that blocks it, a newer version, a row that is broken, a clock. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindsNothing, openOptions, savedBy } from './options-page';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
let own: Page;

beforeEach(async () => {
  stage = await openStage({ path: '/leads/17' });
  await until(() => text(stage.panel, 'lead-name'), 'Ingrid Sørlie');
  own = await stage.browser.context.newPage();
  await own.goto(`chrome-extension://${stage.browser.extensionId}/agreement.schema.json`);
  await stage.page.bringToFront();
});
afterEach(() => stage?.close());

const praise = async () => {
  await stage.panel.getByTestId('praise').click();
  await stage.panel.getByTestId('saved').waitFor();
};

/** Opens the database in a page of its own that lets go of it only when it is told to. */
const hold = (version: number | undefined) =>
  own.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        // In one go, so that no other page makes the newest version in between.
        if (wanted === 1) indexedDB.deleteDatabase('leadpact');
        const opening = indexedDB.open('leadpact', wanted);
        opening.onupgradeneeded = () => {
          if (wanted !== 1) return;
          // As the first version of all made them.
          const events = opening.result.createObjectStore('events', { keyPath: '_id' });
          for (const [index, path] of [
            ['byLead', ['lead', 'made']],
            ['byMade', 'made'],
            ['byKind', ['kind', 'made']],
            ['byPerson', ['by', 'made']],
          ] as const)
            events.createIndex(index, path as never);
          opening.result.createObjectStore('agreements', { keyPath: 'cite' });
          opening.result.createObjectStore('seen', { keyPath: 'key' }).createIndex('bySeenAt', 'seenAt');
        };
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );

describe('the storage and an open panel', () => {
  test('a newer version of the extension takes over: the panel says so, and what was entered is still there', async () => {
    await praise();
    const version = await own.evaluate(async () => (await indexedDB.databases())[0]!.version!);
    await hold(version + 1);
    await stage.panel.getByTestId('accept').click();
    await until(() => text(stage.panel, 'refused'), /newer version of Leadpact/);
    const kept = await own.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const counting = (globalThis as never as { held: IDBDatabase }).held
            .transaction('events')
            .objectStore('events')
            .count();
          counting.onsuccess = () => resolve(counting.result);
        }),
    );
    expect(kept).toBeGreaterThan(0);
  });

  test('a page of an older version that does not let go: it is named, and closing it helps', async () => {
    await hold(1);
    const page = await openOptions(stage.browser, 'stored');
    await until(() => text(page, 'refused'), /older version is still open. Close it/);
    await own.close();
    await page.reload();
    await until(() => text(page, 'stored'), /0 entries/);
    expect(await text(page, 'refused')).toBe('');
  });

  test('a broken row hides no other, and an export brings it along', async () => {
    await praise();
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('leadpact');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('events', 'readwrite');
            const rows = transaction.objectStore('events');
            rows.getAll().onsuccess = ({ target }) => {
              const [whole] = (target as IDBRequest<{ _id: string }[]>).result.filter(
                (row) => (row as never as { kind: string }).kind === 'praised',
              );
              rows.put({ ...whole, _id: `${whole!._id}X`, body: 7 }, `${whole!._id}X`);
            };
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
    );
    await stage.page.goto(`${stage.crm}/leads/18`);
    await until(() => text(stage.panel, 'lead-name'), 'Håkon Bråten');
    await stage.page.goto(`${stage.crm}/leads/17`);
    await until(() => text(stage.panel, 'timeline'), /^Called a good lead by you[\s\S]*$/);
    expect((await text(stage.panel, 'timeline')).match(/Called a good lead/g)).toHaveLength(1);
    const page = await openOptions(stage.browser, 'stored');
    await until(() => text(page, 'stored'), /2 entries/);
    await until(() => text(page, 'unreadable'), /^1 entry cannot be read/);
    await axeFindsNothing(page);
    expect((await savedBy(page, 'export-all')).match(/"kind":"praised"/g)).toHaveLength(2);
  });

  test('a clock that was set back turns no order around; one that ran ahead is pointed out', async () => {
    await praise();
    await stage.panel.evaluate(() => {
      const real = Date.now;
      const Past = class extends Date {
        constructor(...args: []) {
          if (args.length === 0) super(real() - 30 * 60_000);
          else super(...args);
        }
      };
      Past.now = () => real() - 30 * 60_000;
      globalThis.Date = Past as never;
    });
    await stage.panel.getByTestId('accept').click();
    await until(() => text(stage.panel, 'timeline'), /good lead[\s\S]*Accepted by you/);
    await until(() => text(stage.panel, 'future-entry'), /dated in the future/);
  });
});
