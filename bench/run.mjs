// @ts-check
/**
 * How long the reader takes on real pages in a real Chromium, beside the least that any reader does; then how long a
 * replay takes (replay.mjs), and the store (store.mjs).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../demo/browser/install-browser.mjs';
import { ensureBuilt } from '../demo/browser/packages.mjs';
import { bundled } from './bundle.mjs';
import { codeRun, floorScript } from './cold-floor.mjs';
import { changeOften, readCopy, tellOnce } from './in-page.mjs';
import { countNodes, growTo, recordPages } from './pages.mjs';
import { benchStore } from './store.mjs';
import { spread, table } from './table.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 11);
const BURSTS = 20;
const SIZES = /** @type {const} */ ([
  [500, 2],
  [5_000, 8],
  [50_000, 60],
]);

const extension = await ensureBuilt('production');
const code = await bundled('page-part');
const panelCode = await bundled('panel-part');
const { path } = await ensureBrowser();
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath: path, chromiumSandbox: !isRoot, args: ['--disable-gpu'] });
try {
  const rows = [];
  for (const [nodes, target] of SIZES) rows.push(...(await firstReadings(nodes, target)));
  for (const kind of ['a clock ticks', 'a chat goes on', 'a value changes', 'a person types', 'a menu opens'])
    rows.push(await burst(kind));
  const sizeOf = (/** @type {string} */ file) => {
    const bytes = gzipSync(readFileSync(join(extension, file)), { level: 9 }).length;
    return `${(bytes / 1_000).toFixed(1)} kB`;
  };
  rows.push(['content script, gzip', sizeOf('content-scripts/crm.js'), '', '< 20 kB', '', '', '']);
  console.log(
    table(
      [
        'what',
        'median',
        'p10 – p90',
        'target',
        'longest slice',
        'times one querySelectorAll(*) walk',
        'times a cold walk',
      ],
      rows,
    ),
  );
} finally {
  await browser.close();
}
await import('./replay.mjs');
// Beside Dexie and PouchDB where `npm run bench -- FOLDER` names a folder that has them.
await benchStore(process.argv[2]);

/** The saved page that comes closest from below; what is missing is added. */
async function pageOf(/** @type {number} */ nodes) {
  const page = await browser.newPage();
  let best = { name: '', html: '', count: -1 };
  for (const { name, html } of recordPages()) {
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    const count = await page.evaluate(countNodes);
    if (count <= nodes && count > best.count) best = { name, html, count };
  }
  await page.close();
  const address = /<meta name="x-url" content="([^"]*)"/.exec(best.html)?.[1]?.replaceAll('&amp;', '&');
  return { ...best, address: address ?? 'https://crm.example/leads/7' };
}

/** @param {string} html @param {number} nodes @param {string} script what is put into the page */
async function opened(html, nodes, script = code) {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const count = await page.evaluate(growTo, nodes);
  await page.evaluate(script);
  return { page, count };
}

/**
 * @param {number} nodes
 * @param {number} target ms
 */
async function firstReadings(nodes, target) {
  const { name, html, address } = await pageOf(nodes);
  /** @type {import('./in-page.mjs').FirstTelling[]} */
  const first = [];
  /** @type {import('./in-page.mjs').FirstTelling[]} */
  const again = [];
  /** @type {import('./in-page.mjs').FirstReading[]} */
  const panel = [];
  /** @type {number[]} */
  const cold = [];
  const floorCode = floorScript(await sizeRun(html, nodes));
  let size = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { page, count } = await opened(html, nodes);
    size = count;
    const told = await page.evaluate(tellOnce);
    first.push(told);
    for (let warm = 0; warm < 4; warm++) await page.evaluate(tellOnce);
    again.push(await page.evaluate(tellOnce));
    await page.close();
    const reader = await browser.newPage();
    await reader.evaluate(panelCode);
    panel.push(await reader.evaluate(readCopy, { address, messages: told.messages }));
    await reader.close();
    cold.push(await coldFloor(html, nodes, floorCode));
  }
  if (!panel.every(({ record }) => record)) throw new Error(`${name} was not read as a record`);
  const coldMedian = spread(cold).median;
  const line = (/** @type {string} */ what, /** @type {typeof first} */ all, /** @type {string} */ goal) => {
    const total = spread(all.map((one) => one.total));
    const floor = spread(all.map((one) => one.floor));
    const longest = spread(all.map((one) => Math.max(...one.slices)));
    const ratio = `${(total.median / floor.median).toFixed(1)} × ${floor.median.toFixed(2)} ms`;
    return [
      what,
      `${total.median.toFixed(1)} ms`,
      total.range,
      goal,
      `${longest.median.toFixed(1)} ms (${longest.range})`,
      ratio,
      all === first ? `${(total.median / coldMedian).toFixed(1)} × ${coldMedian.toFixed(1)} ms` : '',
    ];
  };
  const inPanel = (/** @type {string} */ what, /** @type {'build' | 'read'} */ part) => {
    const each = spread(panel.map((one) => one[part]));
    const longest = spread(panel.map((one) => one.longest));
    const steps = part === 'read' ? `${longest.median.toFixed(1)} ms (${longest.range})` : '';
    return [what, `${each.median.toFixed(1)} ms`, each.range, '', steps, '', ''];
  };
  return [
    line(`first reading in the page, ${size} nodes (${name})`, first, `< ${target} ms`),
    line('  the sixth of it', again, ''),
    inPanel('  in the panel, the copy built', 'build'),
    inPanel('  in the panel, read for the first time', 'read'),
  ];
}

/** @param {string} html @param {number} nodes */
async function sizeRun(html, nodes) {
  const { page } = await opened(html, nodes, '');
  const size = await codeRun(page, code, async () => {
    await page.evaluate(code);
    await page.evaluate(tellOnce);
  });
  await page.close();
  return size;
}

/** @param {string} html @param {number} nodes @param {string} script */
async function coldFloor(html, nodes, script) {
  const { page } = await opened(html, nodes, script);
  await page.waitForTimeout(200);
  const { ms } = await page.evaluate('coldFloor()');
  await page.close();
  return /** @type {number} */ (ms);
}

/** @param {string} kind */
async function burst(kind) {
  const { html } = await pageOf(5_000);
  const { page } = await opened(html, 5_000);
  const each = spread(await page.evaluate(changeOften, { kind, bursts: BURSTS }));
  await page.close();
  return [
    `${kind}, 5000 nodes`,
    `${each.median.toFixed(2)} ms`,
    `${each.range}, mean ${each.mean.toFixed(2)}`,
    '< 1 ms',
    '',
    '',
    '',
  ];
}
