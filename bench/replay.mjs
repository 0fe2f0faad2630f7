// @ts-check
/**
 * How long a replay of 10,000 leads against eight criteria takes in Chromium, beside a plain loop and json-rules-engine.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../demo/browser/find-browser.mjs';

const ROUNDS = 9;
const here = fileURLToPath(new URL('./replay/', import.meta.url));

/**
 * One script of everything that a file imports.
 * @param {string} entry
 */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: here,
    build: { write: false, minify: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [made] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  if (!made) throw new Error('Nothing was bundled.');
  return made.output[0].code;
}

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const found = await findBrowser();
if (!found) throw new Error('No Chromium on this machine; npm run demo installs one.');
const ours = await bundle(join(here, 'in-page.ts'));
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: ours });
  /** @param {string} name */
  const run = (name) => page.evaluate(`bench.${name}()`);
  const first = await run('newDefinition');
  const names = ['floor', 'edit', 'half', 'newDefinition', 'uncompiled'];
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  // In turns, so that whatever else the machine does hits all of them alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) times[name]?.push(/** @type {number} */ (await run(name)));
  }
  const floor = median(times.floor ?? []);
  /** @type {(what: string, ms: number) => void} */
  const say = (what, ms) =>
    console.log(`${what.padEnd(58)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / floor).toFixed(1).padStart(6)} × floor`);
  console.log(
    `10,000 leads × 8 criteria in ${browser.browserType().name()} ${browser.version()}, median of ${ROUNDS}:`,
  );
  say('plain loop by hand (the floor)', floor);
  say('the preview after an edit of one criterion', median(times.edit ?? []));
  say('the preview of a draft with half of the criteria changed', median(times.half ?? []));
  say('the preview of a draft whose every criterion is new', median(times.newDefinition ?? []));
  say('the first preview, no word read before (once)', first);
  say('one definition, nothing compiled: as before', median(times.uncompiled ?? []));
  console.log(`judged differently by the plain loop: ${await run('differences')} of 10,000`);
  await page.addScriptTag({ content: await bundle(join(here, 'rules-engine.js')) });
  say('json-rules-engine, on facts that were read before (once)', await page.evaluate('rulesEngine(plainFacts())'));
} finally {
  await browser.close();
}
