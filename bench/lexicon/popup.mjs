// @ts-check
/** The real popup over 10,000 terms, and the marker on a page of 5,000 nodes, in the built extension. */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { startCrm } from '../../demo/crm/server.mjs';
import { measureEditor } from './editor.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 9;

/**
 * @param {number} miniSearch the 95th percentile of a key in MiniSearch alone, nothing drawn, in milliseconds
 * @returns {Promise<string[][]>}
 */
export async function measurePopup(miniSearch) {
  const crm = await startCrm();
  const browser = await launch({ extension: await ensureBuilt(), lang: 'nb' });
  try {
    const names = await take(browser);
    const bare = [];
    const opened = [];
    const first = [];
    const laidOut = [];
    const painted = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await openBare(browser));
      const page = await browser.context.newPage();
      await page.addInitScript(watchReady);
      await page.goto(`chrome-extension://${browser.extensionId}/popup.html?look=`);
      await page.waitForFunction('ready > 0');
      opened.push(await page.evaluate('ready'));
      const name = names[round] ?? '';
      // Every other name is typed with a slip, which only the second stage finds.
      const times = await page.evaluate(typeKeys, round % 2 === 0 ? name : `${name.slice(0, 5)}q${name.slice(6)}`);
      first.push(times[0]?.laidOut ?? Number.NaN);
      laidOut.push(...times.slice(1).map((key) => key.laidOut));
      painted.push(...times.slice(1).map((key) => key.painted));
      await page.close();
    }
    const editor = await measureEditor(browser, 'market');
    const marking = await measureMarking(browser, crm.url);
    const times = (/** @type {number} */ ours, /** @type {number} */ theirs) => `${(ours / theirs).toFixed(1)} ×`;
    return [
      row('an empty page of the extension, loaded', bare, ''),
      row('ready to type, from the opening of the page', opened, '< 100 ms', times(at(opened, 0.95), at(bare, 0.95))),
      row('first results after the first key, typed at once', first, '< 50 ms'),
      row(
        'each further key until its results are laid out',
        laidOut,
        '< 8 ms p95',
        times(at(laidOut, 0.95), miniSearch),
      ),
      row('each further key until the next frame is painted', painted, ''),
      row('the editor: the section opened', editor.opened, '< 200 ms'),
      row('the editor: each key in the filter', editor.filtered, '< 30 ms p95'),
      row('the editor: contradictions listed', editor.problems, ''),
      row('the editor: a term opened in place', editor.edited, '< 100 ms'),
      row('the editor: a term saved, its form closed', editor.saved, '< 100 ms'),
      row(
        'marking: all slices of one page together',
        marking.map((one) => one.total),
        '< 10 ms',
      ),
      row(
        'marking: the longest slice',
        marking.map((one) => one.longest),
        '',
      ),
    ];
  } finally {
    await browser.close();
    await crm.close();
  }
}

/** What opening any page costs on this machine now. @param {Awaited<ReturnType<typeof launch>>} browser */
async function openBare(browser) {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/icon.svg`);
  const loaded = await page.evaluate(() => {
    const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    return navigation?.loadEventEnd ?? Number.NaN;
  });
  await page.close();
  return loaded;
}

/**
 * The ten thousand terms come in as a person would bring them: by a file.
 * @param {Awaited<ReturnType<typeof launch>>} browser
 * @returns {Promise<string[]>} some of their names, to be typed
 */
async function take(browser) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: here,
    build: { write: false, target: 'esnext', lib: { entry: `${here}many-terms.ts`, formats: ['es'] } },
  });
  const [made] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  const { manyTerms } = await import(`data:text/javascript,${encodeURIComponent(made?.output[0].code ?? '')}`);
  const terms = manyTerms(10_000);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#lexicon`);
  await page.getByTestId('lexicon').waitFor();
  await page.getByTestId('import-terms').setInputFiles({
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ terms })),
  });
  await page.getByTestId('take-terms').click({ timeout: 120_000 });
  await page.getByTestId('terms-taken').waitFor({ timeout: 300_000 });
  await page.close();
  return Array.from({ length: ROUNDS }, (_, i) => terms[i * 1_000]?.term.nb ?? '');
}

/** Notes when the field has the focus, from the navigation's start. Sent to the page. */
function watchReady() {
  const state = /** @type {any} */ (window);
  state.ready = 0;
  document.addEventListener('focusin', (event) => {
    if (/** @type {Element} */ (event.target).getAttribute('role') === 'combobox') state.ready ||= performance.now();
  });
}

/**
 * Types letter by letter. The popup answers in the same breath: after one task the list is drawn, then it is laid out,
 * then comes the next frame. Before the words are there, the first key waits for them. Sent to the page.
 * @param {string} word
 * @returns {Promise<{ laidOut: number, painted: number }[]>}
 */
async function typeKeys(word) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('[role=combobox]'));
  const task = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const times = [];
  for (let length = 1; length <= word.length; length++) {
    const start = performance.now();
    field.value = word.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    do await task();
    while (length === 1 && document.querySelector('[role=option]') === null);
    document.getElementById('terms')?.getBoundingClientRect();
    const laidOut = performance.now() - start;
    await new Promise(requestAnimationFrame);
    await task();
    times.push({ laidOut, painted: performance.now() - start });
    await new Promise((done) => setTimeout(done, 150));
  }
  return times;
}

/**
 * The marker's own part: the walk over the page, and setting the marks.
 * @param {Awaited<ReturnType<typeof launch>>} browser
 * @param {string} crm
 */
async function measureMarking(browser, crm) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: here,
    build: { write: false, target: 'esnext', lib: { entry: `${here}marking.ts`, formats: ['iife'], name: 'marking' } },
  });
  const [made] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  const page = await browser.context.newPage();
  await page.goto(`${crm}/leads/17`);
  await page.evaluate(() => {
    const more = document.createElement('div');
    for (let i = 0; i < 1_250; i++) {
      const line = document.createElement('p');
      line.append(document.createElement('b'), ` lead number ${i} in the pipeline`);
      line.firstElementChild?.append(`Label ${i}`);
      more.append(line);
    }
    document.body.append(more);
  });
  await page.addScriptTag({ content: made?.output[0].code ?? '' });
  /** @type {{ total: number, longest: number }[]} */
  const all = [];
  for (let round = 0; round < ROUNDS; round++) all.push(/** @type {any} */ (await page.evaluate('marking.measure()')));
  await page.close();
  return all;
}

/** @param {string} what @param {number[]} values @param {string} target @param {string} [beside] */
function row(what, values, target, beside = '') {
  return [what, `${at(values, 0.5).toFixed(1)} ms`, `${at(values, 0.95).toFixed(1)} ms`, target, beside];
}

/** @param {number[]} values @param {number} part */
function at(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}
