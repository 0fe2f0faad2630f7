/** The panel reads a copy of the page: whatever the page does, the copy follows, and reads as the page itself would. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { serveSavedPages } from '../../demo/read/saved-pages.mjs';
import { readingPage, readThroughPort } from '../../demo/read/through-port.mjs';
import { bundled } from './bundled';

const SAVED = fileURLToPath(new URL('../../../shared/crm-pages/', import.meta.url));
const RUNS = Number(process.env.RUNS ?? 150);
const BURSTS = 12;

let browser: Launched;
beforeAll(async () => {
  browser = await launch({ extension: await ensureBuilt('open') });
});
afterAll(() => browser.close());

test(`${RUNS} pages that change at random are followed without a difference`, async () => {
  const page = await browser.context.newPage();
  await page.evaluate(await bundled('tests/e2e/copy/random-page.ts'));
  const first = Number(process.env.SEED ?? 1);
  for (let seed = first; seed < first + RUNS; seed++) {
    const difference = await page.evaluate(
      ([seed, bursts]) => (window as unknown as { follow(...of: number[]): string | null }).follow(seed, bursts),
      [seed, BURSTS] as const,
    );
    expect(difference).toBeNull();
  }
  await page.close();
});

describe.skipIf(!existsSync(SAVED))('saved pages of real CRMs', () => {
  test('read in the panel as they do in the page itself', async () => {
    const saved = await serveSavedPages();
    const helper = await readingPage(browser);
    const reader = await bundled('tests/e2e/copy/read-here.ts');
    const files = readdirSync(SAVED).filter((file) => file.endsWith('.html'));
    for (const file of files) {
      const address = await saved.show(readFileSync(SAVED + file, 'utf8'));
      const { report } = await readThroughPort(browser.context, helper, address, { mayFillLate: false });
      const page = await browser.context.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(reader);
      expect(report, file).toEqual(await page.evaluate('readHere()'));
      await page.close();
    }
    saved.close();
    expect(files.length).toBeGreaterThan(20);
  });
});
