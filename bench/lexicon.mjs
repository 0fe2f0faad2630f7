// @ts-check
/**
 * The lexicon's search beside MiniSearch, Fuse and uFuzzy: the table of lookups over the starter, and the time of each
 * key over 10,000 terms; then the popup itself with as many, from opening to the first results; the editor; and marking a page.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../demo/browser/find-browser.mjs';
import { measurePopup } from './lexicon/popup.mjs';
import { table } from './table.mjs';

const here = fileURLToPath(new URL('./lexicon/', import.meta.url));
/** Fuse takes half a second a key. */
const KEYS = { ours: 2_000, MiniSearch: 1_000, uFuzzy: 500, Fuse: 20 };

const built = await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  root: here,
  build: { write: false, target: 'esnext', lib: { entry: `${here}in-page.ts`, formats: ['iife'], name: 'bench' } },
});
const [made] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
const found = await findBrowser();
if (!found || !made) throw new Error('No Chromium on this machine; npm run demo installs one.');
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const rows = [];
  let miniSearch = Number.NaN;
  for (const [peer, keys] of Object.entries(KEYS)) {
    // A page each: what one left in memory slows no other.
    const page = await browser.newPage();
    await page.addScriptTag({ content: made.output[0].code });
    const { table: tuned, heldOut } = /** @type {any} */ (await page.evaluate(`bench.quality('${peer}')`));
    const { build: ms, each } = /** @type {any} */ (await page.evaluate(`bench.speed('${peer}', ${keys})`));
    const sorted = each.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b);
    const at = (/** @type {number} */ part) => `${(sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(2)} ms`;
    if (peer === 'MiniSearch') miniSearch = sorted[Math.floor((sorted.length - 1) * 0.95)];
    const share = (/** @type {number} */ value) => `${(value * 100).toFixed(1)} %`;
    const shares = [tuned.first, tuned.firstThree, heldOut.first, heldOut.firstThree].map(share);
    rows.push([peer, ...shares, `${ms.toFixed(0)} ms`, at(0.5), at(0.95)]);
    await page.close();
  }
  console.log(
    table(
      [
        'search',
        'first',
        'in the first three',
        'held out: first',
        'in the first three',
        'build 10,000',
        'a key, median',
        'a key, p95',
      ],
      rows,
    ),
  );
  await browser.close();
  console.log(
    table(
      ['with 10,000 terms, and marking 5,000 nodes', 'median', 'p95', 'target', 'p95 beside a bare page, MiniSearch'],
      await measurePopup(miniSearch),
    ),
  );
} finally {
  await browser.close();
}
