/** The agreement, end to end: begin alone, change it together, sign in two profiles, and the panel follows. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { axeFindsNothing, iAm, importFile, openOptions, savedBy, toSection } from './options-page';
import { openStage, type Stage } from './stage';
import { text, until } from './until';

let stage: Stage;
let options: Page;
/** A colleague's browser. */
let other: Launched;
let theirs: Page;

beforeAll(async () => {
  stage = await openStage({ path: '/leads/17' });
  other = await launch({ extension: await ensureBuilt('open') });
  theirs = await openOptions(other);
});

afterAll(async () => {
  await other?.close();
  await stage?.close();
});

const standing = (page: Page) => page.getByTestId('in-force').getAttribute('data-standing');
/** The clicks and fields that a person needs. */
let steps = 0;
const step = async (done: Promise<unknown>) => {
  steps += 1;
  await done;
};

describe('one person, from nothing to an agreement that works', () => {
  test('the panel says that the starter is provisional, and leads to the first run', async () => {
    await until(() => text(stage.panel, 'agreement-standing'), /provisionally/);
    const opened = stage.browser.context.waitForEvent('page');
    await step(stage.panel.getByTestId('open-agreement').click());
    options = await opened;
    await options.getByTestId('start').waitFor();
    await axeFindsNothing(options);
  });

  test('a name, a side, one click: signed for both sides as a trial', async () => {
    await step(options.getByLabel('Your name').fill('Marte'));
    await step(options.getByRole('radio', { name: 'Marketing' }).check());
    await options.getByRole('checkbox', { name: 'Sweden' }).check();
    await step(options.getByTestId('start-sign').click());
    await until(() => standing(options), 'trial');
    console.log(`First run to a signed trial: ${steps} steps`);
    expect(steps).toBeLessThanOrEqual(6);
  });

  test('the panel uses it at once, without a reload', async () => {
    await until(() => text(stage.panel, 'agreement-standing'), 'Signed by one person for both sides, as a trial.');
    await stage.page.bringToFront();
    await until(() => text(stage.panel, 'agreement'), /agreement 1:/);
    expect(await stage.panel.locator('[data-criterion=country]').innerText()).toContain('Sweden');
  });
});

describe('the other side signs the trial', () => {
  const imported = async (from: Page, to: Page) => {
    await toSection(from, 'files');
    const file = await savedBy(from, 'export-signed');
    await toSection(to, 'files');
    await importFile(to, file);
    await to.getByTestId('taken').waitFor();
    await toSection(to, 'overview');
    // To the files, save; there to the files, choose it, and back.
    steps += 5;
  };

  test('it is signed and in force without a new version, and the trial stays in the history', async () => {
    await toSection(options, 'overview');
    expect(await text(options, 'signing')).toMatch(/Version 1 is in force as a trial. Still to sign: Sales/);
    expect(await options.getByTestId('sign').count()).toBe(0);
    await iAm(theirs, 'Jonas', 'Sales');
    steps += 3;
    await imported(options, theirs);
    expect(await standing(theirs)).toBe('trial');
    expect(await text(theirs, 'signing')).toMatch(/number 1 with this fingerprint:\s+[A-Z2-7]{26}/);
    await axeFindsNothing(theirs);
    await step(theirs.getByTestId('sign').click());
    await until(() => standing(theirs), 'signed');
    expect(await theirs.locator('[data-version]').count()).toBe(1);
    const history = await text(theirs, 'history');
    expect(history).toMatch(/Marketing: signed by Marte/);
    expect(history).toMatch(/Sales: signed by Jonas/);
    expect(await text(theirs, 'replaced')).toMatch(/Sales: signed by Marte.*as a trial/);
    await imported(theirs, options);
    await until(() => standing(options), 'signed');
    await until(() => text(stage.panel, 'agreement-standing'), 'Signed by both sides.');
    console.log(`From nothing to in force for two persons: ${steps} steps`);
    expect(steps).toBeLessThanOrEqual(20);
  });
});

describe('two persons change it', () => {
  test('a change in the draft, with undo, redo and a reload, leaves what is in force as it is', async () => {
    await toSection(options, 'sales');
    await options.getByLabel('Warm lead', { exact: true }).fill('2');
    await until(() => options.getByTestId('draft').getAttribute('data-changes'), '1');
    await options.getByTestId('draft-undo').click();
    await until(() => options.getByTestId('draft').getAttribute('data-changes'), '0');
    await options.getByTestId('draft-redo').click();
    await options.reload();
    await until(() => options.getByTestId('draft').getAttribute('data-changes'), '1');
    expect(await options.getByLabel('Warm lead', { exact: true }).inputValue()).toBe('2');
    await stage.page.bringToFront();
    await until(() => text(stage.panel, 'agreement'), /agreement 1:/);
  });

  test('the difference is shown in words before it is proposed', async () => {
    await toSection(options, 'overview');
    expect(await options.getByTestId('propose-part').innerText()).toMatch(
      /What sales promises › First contact after the hand-off › Warm lead\s+4 hr → 2 hr/,
    );
    await options.getByLabel(/Why this change/).fill('Warm leads cool down');
    await options.getByTestId('propose').click();
    await until(() => options.locator('[data-version="2"]').getAttribute('data-standing'), 'proposed');
  });

  test('proposed and signed by one side only: the old one stays in force, and the panel says what waits', async () => {
    await until(() => text(stage.panel, 'agreement-waiting'), /Version 2 waits/);
    expect(await text(options, 'signing')).toMatch(/number 2 with this fingerprint:\s+[A-Z2-7]{26}/);
    await options.getByTestId('sign').click();
    await until(() => text(options, 'signing'), /You have signed this version/);
    expect(await standing(options)).toBe('signed');
    await stage.page.bringToFront();
    await until(() => text(stage.panel, 'agreement'), /agreement 1:/);
    await axeFindsNothing(options);
  });

  test('export, import by a colleague, who signs: in force with both names', async () => {
    steps = 0;
    await toSection(options, 'files');
    let file = '';
    await step(
      savedBy(options, 'export-signed').then((saved) => {
        file = saved;
      }),
    );
    await step(toSection(theirs, 'files'));
    await step(importFile(theirs, file));
    await theirs.getByTestId('taken').waitFor();
    await step(toSection(theirs, 'overview'));
    expect(await text(theirs, 'signing')).toContain('Still to sign: Sales');
    await step(theirs.getByTestId('sign').click());
    await until(() => text(theirs, 'in-force'), /version 2/);
    const history = await theirs.locator('[data-version="2"]').innerText();
    expect(history).toMatch(/Marketing: signed by Marte/);
    expect(history).toMatch(/Sales: signed by Jonas/);
    expect(history).toContain('Warm leads cool down');
  });

  test('the colleague’s signature comes back by a file, and the panel uses version 2', async () => {
    await step(toSection(theirs, 'files'));
    const file = await savedBy(theirs, 'export-signed');
    steps += 1;
    await step(importFile(options, file));
    await options.getByTestId('taken').waitFor();
    await stage.page.bringToFront();
    await until(() => text(stage.panel, 'agreement'), /agreement 2:/);
    expect(await text(stage.panel, 'agreement-standing')).toBe('Signed by both sides.');
    console.log(`Proposed and signed to in force in two profiles: ${steps} steps`);
  });

  test('a file that was tampered with, or that speaks in my name, is refused whole', async () => {
    await toSection(theirs, 'files');
    const copy = JSON.parse(await savedBy(theirs, 'export-signed'));
    const before = await theirs.evaluate(countStored);
    const tampered = structuredClone(copy);
    tampered.versions[0].agreement.sla.sales.attempts = 99;
    await importFile(theirs, JSON.stringify(tampered));
    await until(() => text(theirs, 'file-problem'), /not what was signed/);
    const forged = structuredClone(copy);
    forged.events[0].body.side = 'management';
    await importFile(theirs, JSON.stringify(forged));
    await until(() => text(theirs, 'file-problem'), /not what was signed/);
    expect(await theirs.evaluate(countStored)).toEqual(before);
  });
});

describe('roles', () => {
  test('management sees the agreement first, sales the feedback before the hand-off', async () => {
    const order = () =>
      stage.panel.evaluate(() => {
        const part = (testId: string) => document.querySelector(`[data-testid=${testId}]`);
        const top = (testId: string) => part(testId)!.getBoundingClientRect().top;
        const there = ['agreement-state', 'reject', 'hand-over'].filter((testId) => part(testId) !== null);
        return there.sort((a, b) => top(a) - top(b)).join(' ');
      });
    const work = async (side: string) => {
      const me = stage.panel.getByTestId('me');
      if (!(await me.evaluate((part: HTMLDetailsElement) => part.open))) await me.locator('summary').click();
      await me.getByRole('radio', { name: side }).check();
      await me.getByRole('button', { name: 'Save' }).click();
    };
    await until(order, 'hand-over agreement-state');
    await work('Sales');
    await until(order, 'reject hand-over agreement-state');
    await work('Management');
    await until(order, 'agreement-state hand-over reject');
    await work('Marketing');
  });
});

async function countStored(): Promise<number[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const db = await done(indexedDB.open('leadpact'));
  const stores = db.transaction(['events', 'agreements']);
  const counts = await Promise.all([
    done(stores.objectStore('events').count()),
    done(stores.objectStore('agreements').count()),
  ]);
  db.close();
  return counts;
}
