// @ts-check
/**
 * Deadlines and elapsed time a second in Node and in Chromium, beside two libraries and naive Temporal; how long 10,000
 * leads take; and 100,000 random cases against stepping.
 *
 *     node bench/business-time.mjs [FOLDER]     a folder whose node_modules has moment-business-time, moment, dayjs and
 *                                               dayjs-business-time, for those lines
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { chromium } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { build } from 'vite';
import { findBrowser } from '../demo/browser/find-browser.mjs';
import { table } from './table.mjs';

// What the libraries call local time; before any date is made.
process.env.TZ = 'Europe/Oslo';
const ROUNDS = 5;
const MS = 120;
const LENGTHS = [4, 40, 400];
const here = fileURLToPath(new URL('./business-time/', import.meta.url));
const folder = resolve(process.argv[2] ?? here);

/** @param {string} entry @param {string} name @param {import('vite').Alias[]} [alias] */
async function bundle(entry, name, alias = []) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: here,
    resolve: { alias },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(here, entry), formats: ['iife'], name },
    },
  });
  const [made] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  if (!made) throw new Error('Nothing was bundled.');
  return made.output[0].code;
}

/** Everything that is measured, in turns, so that whatever else the machine does hits all alike. Runs anywhere. */
const MEASURE = `(() => {
  const { ours, temporal, dues, elapses, wrong, closed, checkLeads, checkDue } = bench;
  const all = { ours, ...(globalThis.peersBundle ? peersBundle.peers(closed) : {}), temporal };
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const rates = {};
  for (const name of Object.keys(all)) rates[name] = { due: {}, elapsed: [], wrong: {} };
  for (let round = 0; round < ${ROUNDS}; round++)
    for (const [name, contender] of Object.entries(all)) {
      for (const hours of ${JSON.stringify(LENGTHS)}) (rates[name].due[hours] ??= []).push(dues(contender, hours, ${MS}));
      rates[name].elapsed.push(elapses(contender, ${MS}));
    }
  for (const [name, contender] of Object.entries(all)) {
    for (const hours of ${JSON.stringify(LENGTHS)}) {
      rates[name].due[hours] = median(rates[name].due[hours]);
      if (hours < 400) rates[name].wrong[hours] = wrong(contender, hours);
    }
    rates[name].elapsed = median(rates[name].elapsed);
  }
  const first = { leads: checkLeads(), due: checkDue() };
  const again = { leads: [], due: [] };
  for (let round = 0; round < 9; round++) {
    again.leads.push(checkLeads().ms);
    again.due.push(checkDue().ms);
  }
  return { rates, first, leads: median(again.leads), due: median(again.due) };
})()`;

const ours = await bundle('in-page.ts', 'bench');
const peers = await peersBundle();
const browserFound = await findBrowser();
if (!browserFound) throw new Error('No Chromium on this machine; npm run demo installs one.');

Object.assign(globalThis, { Temporal: /** @type {any} */ (globalThis).Temporal ?? Temporal });
const inNode = runInThisContext(
  `${ours}\n${peers ?? ''}\n${peers ? 'globalThis.peersBundle = peersBundle;' : ''}\n${MEASURE}`,
);
print(`Node ${process.versions.node} (Temporal: polyfill)`, inNode);

const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({ executablePath: browserFound.path, chromiumSandbox: !isRoot });
try {
  const page = await browser.newPage({ timezoneId: 'Europe/Oslo' });
  await page.addScriptTag({ content: ours });
  if (peers) await page.addScriptTag({ content: `${peers}\nglobalThis.peersBundle = peersBundle;` });
  print(`Chromium ${browser.version()} (Temporal: native)`, await page.evaluate(MEASURE));
} finally {
  await browser.close();
}
if (!peers) console.log('moment-business-time and dayjs-business-time: not installed; name a folder that has them.');

console.log('\n100,000 random cases against stepping minute by minute:');
const stepping = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', '--reporter=verbose', 'tests/domain/sla/oracle.property.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, SLA_CASES: '100000' },
    encoding: 'utf8',
  },
);
console.log(stepping.status === 0 ? 'none differs' : `${stepping.stdout}\n${stepping.stderr}`);
if (stepping.status !== 0) process.exitCode = 1;

/** @param {string} where @param {any} result */
function print(where, { rates, first, leads, due }) {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const fastest = (/** @type {(rate: any) => number} */ of) =>
    Math.max(...Object.entries(rates).flatMap(([name, rate]) => (name.includes('-') ? [of(rate)] : [])));
  const columns = [
    ...LENGTHS.map((hours) => (/** @type {any} */ rate) => rate.due[hours]),
    (/** @type {any} */ rate) => rate.elapsed,
  ];
  const rows = Object.entries(rates).map(([name, rate]) => [
    name,
    ...columns.map((of) => number.format(of(rate))),
    Object.entries(rate.wrong)
      .map(([hours, count]) => `${hours} h: ${(/** @type {number} */ (count) / 10).toFixed(1)} %`)
      .join(', '),
  ]);
  const times = columns.map((of) => (peers ? `${number.format(of(rates.ours) / fastest(of))} ×` : ''));
  rows.push(['ours / the faster library (target: 100 ×)', ...times, '']);
  console.log(`\n${where}, a second, median of ${ROUNDS}:`);
  console.log(table(['', 'due 4 h', 'due 40 h', 'due 400 h', 'elapsed 30 days', 'unlike ours'], rows));
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  console.log(
    `10,000 leads due-checked: ${ms(due)} (first ${ms(first.due.ms)}, target 50 ms); their ${first.leads.open} open clocks` +
      ` from events, in order: ${ms(leads)} (first ${ms(first.leads.ms)})`,
  );
}

/** The libraries as one script, if the folder that was named has them. */
async function peersBundle() {
  const { resolve: find } = createRequire(join(folder, 'x.js'));
  try {
    const names = ['moment-business-time', 'dayjs-business-time', 'moment', 'dayjs'];
    const alias = names.map((name) => ({ find: new RegExp(`^${name}$`), replacement: find(name) }));
    return await bundle('peers.js', 'peersBundle', alias);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
