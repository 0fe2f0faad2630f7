// @ts-check
/** The real popup over 10,000 terms, and the marker on a page of 5,000 nodes, in the built extension. */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../../demo/browser/launch.mjs';
import { ensureBuilt } from '../../demo/browser/packages.mjs';
import { startCrm } from '../../demo/crm/server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 9;

/** @returns {Promise<string[][]>} */
export async function measurePopup() {
  const crm = await startCrm();
  const browser = await launch({ extension: await ensureBuilt('open'), lang: 'nb' });
  try {
    await take(browser);
    const opened = [];
    const first = [];
    const each = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.context.newPage();
      await page.addInitScript(watchReady);
      await page.goto(`chrome-extension://${browser.extensionId}/popup.html?look=`);
      await page.waitForFunction('ready > 0');
      opened.push(await page.evaluate('ready'));
      const times = await page.evaluate(typeKeys, 'marketsal liidprospek');
      first.push(times[0] ?? Number.NaN);
      each.push(...times.slice(1));
      await page.close();
    }
    const marking = await measureMarking(browser, crm.url);
    return [
      row('ready to type, from the opening of the page', opened, '< 100 ms'),
      row('first results after the first key, drawn', first, '< 50 ms'),
      row('each further key until its results are drawn', each, '< 8 ms p95'),
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

/** The ten thousand terms come in as a person would bring them: by a file. @param {Awaited<ReturnType<typeof launch>>} browser */
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
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#lexicon`);
  await page.getByTestId('lexicon').waitFor();
  await page.getByTestId('import-terms').setInputFiles({
    name: 'many.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ terms: manyTerms(10_000) })),
  });
  await page.getByTestId('take-terms').click({ timeout: 120_000 });
  await page.getByTestId('terms-taken').waitFor({ timeout: 300_000 });
  await page.close();
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
 * Types letter by letter; each time runs until the list shows the answer to what stands in the field. Sent to the page.
 * @param {string} word
 * @returns {Promise<number[]>}
 */
async function typeKeys(word) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('[role=combobox]'));
  const list = /** @type {HTMLElement} */ (document.getElementById('terms'));
  const times = [];
  for (let length = 1; length <= word.length; length++) {
    const changed = new Promise((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done(undefined);
      });
      observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
      // The same list as before is an answer too.
      setTimeout(done, 100);
    });
    const start = performance.now();
    field.value = word.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await changed;
    const took = performance.now() - start;
    if (took < 100) times.push(took);
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

/** @param {string} what @param {number[]} values @param {string} target */
function row(what, values, target) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    `${(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(1)} ms`;
  return [what, at(0.5), at(0.95), target];
}
