// @ts-check
/**
 * How long a new member waits: a team's entries pulled into the extension's own IndexedDB, beside PouchDB replicating the
 * same from the same server in the same kind of page. And what sharing costs while nobody says anything.
 *
 *     node bench/sync.mjs [FOLDER] [100000]     a folder whose node_modules has pouchdb, for that line; how many entries
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from '../demo/browser/launch.mjs';
import { ensureBuilt } from '../demo/browser/packages.mjs';
import { startCouch } from '../demo/couch/server.mjs';
import { couchAt, must } from '../demo/team/couch.mjs';
import { addUser, initTeam } from '../demo/team/setup.mjs';
import { entries } from './sync/entries.mjs';
import { idleCost } from './sync/idle.mjs';
import { pullWithPouch, state, usage } from './sync/in-page.mjs';
import { withReplication } from './sync/replication.mjs';
import { table } from './table.mjs';

const ARGS = process.argv.slice(2);
const ENTRIES = Number(ARGS.find((arg) => /^\d+$/.test(arg)) ?? 20_000);
const FOLDER = ARGS.find((arg) => !/^\d+$/.test(arg)) ?? '.';
const TEAM = 'bench';
const PASSWORD = 'bench-password';
const MB = 1_000_000;

/** @type {Awaited<ReturnType<typeof idleCost>> | undefined} */
let idle;
const extension = await ensureBuilt('open');
const couch = await startCouch();
const proxy = await withReplication(couch.url, `/${TEAM}`);
try {
  const { ask } = couchAt(couch.url.replace('//', '//admin:admin@'));
  await initTeam(ask, TEAM, () => {});
  await addUser(ask, TEAM, { name: 'marte', password: PASSWORD });
  for await (const docs of entries(ENTRIES, TEAM)) must(await ask('POST', `/${TEAM}/_bulk_docs`, { docs }), 'entries');

  const rows = [await measured('Leadpact', ours)];
  const pouch = pouchSource();
  if (pouch === null) console.log('PouchDB: not installed; name a folder that has it');
  else {
    rows.push(await measured('PouchDB', (page) => theirs(page, pouch)));
    const [own, other] = /** @type {[Measured, Measured]} */ (rows);
    console.log(
      `${(other.ms / own.ms).toFixed(1)} times as fast to ready, ${(own.disk / other.disk).toFixed(2)} of the disk`,
    );
  }
  const lines = rows.map(({ name, ms, disk, bytes, requests, heap }) => [
    name,
    `${(ms / 1_000).toFixed(1)} s`,
    `${Math.round(ENTRIES / (ms / 1_000))}`,
    `${(disk / MB).toFixed(1)} MB`,
    `${(bytes / MB).toFixed(1)} MB`,
    `${requests}`,
    `${(heap / MB).toFixed(0)} MB`,
  ]);
  console.log(
    table(
      [`${ENTRIES} entries`, 'to ready', 'entries a second', 'disk', 'from the server', 'requests', 'heap after'],
      lines,
    ),
  );
  const costs = Object.entries({ 'panels closed': idle?.closed, 'a page open': idle?.open });
  console.log(
    table(
      ['nobody says anything', 'requests an hour', 'bytes an hour', 'CPU an hour, all processes'],
      costs.map(([what, cost]) => [
        what,
        `${Math.round(cost?.requests ?? 0)}`,
        `${((cost?.bytes ?? 0) / 1_000).toFixed(0)} kB`,
        `${((cost?.cpu ?? 0) / 1_000).toFixed(1)} s`,
      ]),
    ),
  );
} finally {
  await proxy.close();
  await couch.close();
}

/** @typedef {{ name: string, ms: number, disk: number, bytes: number, requests: number, heap: number }} Measured */

/**
 * In a profile of its own.
 * @param {string} name
 * @param {(page: import('playwright-core').Page) => Promise<number>} work resolves to ms
 * @returns {Promise<Measured>}
 */
async function measured(name, work) {
  const browser = await launch({ extension });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#team`);
    await page.getByTestId('join-server').waitFor();
    const before = { traffic: couch.traffic(), disk: await page.evaluate(usage) };
    const ms = await work(page);
    const after = couch.traffic();
    const disk = (await page.evaluate(usage)) - before.disk;
    const heap = await page.evaluate(() => /** @type {any} */ (performance).memory.usedJSHeapSize);
    if (work === ours) idle = await idleCost(browser, page, couch);
    return {
      name,
      ms,
      disk,
      bytes: after.bytesOut - before.traffic.bytesOut,
      requests: after.requests - before.traffic.requests,
      heap,
    };
  } finally {
    await browser.close();
  }
}

/** A member joins as members do. @param {import('playwright-core').Page} page */
async function ours(page) {
  await page.getByTestId('invitation').fill(`${couch.url.replace('//', '//marte@')}/${TEAM}`);
  await page.getByTestId('secret').fill(PASSWORD);
  const began = performance.now();
  await page.getByTestId('sign-in').click();
  while (!(await page.evaluate(state, ENTRIES))) await new Promise((later) => setTimeout(later, 50));
  return performance.now() - began;
}

/** @param {import('playwright-core').Page} page @param {string} source */
async function theirs(page, source) {
  // The page's own rules let no inline script in; the debugger's way is not bound by them.
  await page.evaluate(`${source}; globalThis.PouchDB ??= module.exports`);
  return page.evaluate(pullWithPouch, {
    url: `${proxy.url}/${TEAM}`,
    user: 'marte',
    password: PASSWORD,
    entries: ENTRIES,
  });
}

function pouchSource() {
  try {
    return readFileSync(join(resolve(FOLDER), 'node_modules/pouchdb/dist/pouchdb.min.js'), 'utf8');
  } catch {
    return null;
  }
}
