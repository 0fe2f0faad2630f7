// @ts-check
/**
 * How long the store takes with 100,000 events in Chromium's own IndexedDB, beside Dexie and PouchDB with the same events.
 *
 *     node bench/store.mjs [FOLDER]     a folder whose node_modules has dexie, pouchdb-browser, pouchdb-find and events
 *     EVENTS=20000 ROUNDS=9 node bench/store.mjs
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../demo/browser/find-browser.mjs';
import { spread, table } from './table.mjs';

const EVENTS = Number(process.env.EVENTS ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 25);
const here = fileURLToPath(new URL('./store/', import.meta.url));
/** @type {[what: string, run: string][]} */
const ASKED = [
  ['open a lead’s timeline', 'timeline'],
  ['count a month’s reasons', 'reasons'],
  ['open the panel', 'panel'],
];

/** Prints the table. @param {string} [folder] where the others are */
export async function benchStore(folder) {
  const found = await findBrowser();
  if (!found) throw new Error('No Chromium on this machine; npm run demo installs one.');
  const contestants = [['Leadpact', 'leadpact.ts', []], ...others(folder)];
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    /** @type {Record<string, Record<string, number[]>>} */
    const times = {};
    /** @type {Record<string, string>} */
    const answers = {};
    /** @type {[string, import('playwright-core').Page][]} */
    const pages = [];
    for (const [name, entry, needed] of contestants) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(name, error));
      // A page of its own for each, with a database and cryptography.
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
      await page.goto(`https://${String(name).toLowerCase()}.example/`);
      await page.addScriptTag({ content: await bundle(String(entry), folder, /** @type {string[]} */ (needed)) });
      const { ms } = await page.evaluate(`contestant.fill(${EVENTS})`);
      times[String(name)] = { fill: [ms] };
      pages.push([String(name), page]);
    }
    // In turns, each one first in its turn, so that whatever else the machine does hits all of them alike.
    for (const [, run] of ASKED) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const first = round % pages.length;
        for (const [name, page] of [...pages.slice(first), ...pages.slice(0, first)]) {
          const { ms, gave } = await page.evaluate(`contestant.${run}(${round}, ${EVENTS})`);
          (times[name] ?? {})[run] = [...(times[name]?.[run] ?? []), ms];
          const answer = JSON.stringify(gave);
          const asked = `${run} ${round}`;
          answers[asked] ??= answer;
          if (answers[asked] !== answer) throw new Error(`${name} answers ${answer}, not ${answers[asked]}`);
        }
      }
    }
    const rows = [...ASKED, ['store everything, with indexes', 'fill']].map(([what, run]) => {
      const ours = spread(times.Leadpact?.[run ?? ''] ?? []);
      const beside = pages.slice(1).map(([name]) => {
        const theirs = spread(times[name]?.[run ?? ''] ?? []);
        return `${theirs.median.toFixed(1)} ms, ${(theirs.median / ours.median).toFixed(1)} ×`;
      });
      return [what ?? '', `${ours.median.toFixed(1)} ms`, ours.range, ...beside];
    });
    const version = `${EVENTS} events in Chromium ${browser.version()}, medians of ${ROUNDS}; × is their time over ours:`;
    console.log(version);
    console.log(table(['what', 'median', 'p10 – p90', ...pages.slice(1).map(([name]) => name)], rows));
    if (pages.length === 1) console.log('Dexie, PouchDB: not installed; name a folder that has them');
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} entry
 * @param {string} [folder]
 * @param {string[]} [needed]
 */
async function bundle(entry, folder, needed = []) {
  const alias = Object.fromEntries(needed.map((name) => [name, located(folder, name) ?? name]));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: here,
    resolve: { alias },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(here, entry), formats: ['iife'], name: 'contestant' },
    },
  });
  const [made] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  if (!made) throw new Error('Nothing was bundled.');
  return made.output[0].code;
}

/**
 * The others, as far as the folder has them.
 * @param {string} [folder]
 * @returns {[string, string, string[]][]}
 */
function others(folder) {
  /** @type {[string, string, string[]][]} */
  const known = [
    ['Dexie', 'dexie.js', ['dexie']],
    ['PouchDB', 'pouchdb.js', ['pouchdb-browser', 'pouchdb-find', 'events']],
  ];
  return known.filter(([, , needed]) => needed.every((name) => located(folder, name) !== undefined));
}

/**
 * A package's folder, where vite finds its file for browsers.
 * @param {string | undefined} folder
 * @param {string} name
 */
function located(folder, name) {
  const path = folder === undefined ? '' : join(resolve(folder), 'node_modules', name);
  return path !== '' && existsSync(path) ? path : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchStore(process.argv[2]);
