// @ts-check
/**
 * How long the panel takes to open with a large team's events, in the built extension in a real Chromium: until it is
 * drawn, until the leads at risk are, and for how long it answers nobody meanwhile; and what one more entry costs.
 *
 *     EVENTS=100000 ROUNDS=5 node bench/panel.mjs
 */
import { launch } from '../demo/browser/launch.mjs';
import { ensureBuilt } from '../demo/browser/packages.mjs';
import { fillLarge } from '../demo/team/large.mjs';
import { spread, table } from './table.mjs';

const EVENTS = Number(process.env.EVENTS ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 5);

const browser = await launch({ extension: await ensureBuilt('open'), size: { width: 1000, height: 900 } });
try {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?list=1`);
  await page.getByTestId('me').waitFor();
  await fillLarge(page, EVENTS);
  /** @type {Record<string, number[]>} */
  const times = {};
  const note = (/** @type {string} */ what, /** @type {number} */ ms) => {
    times[what] = [...(times[what] ?? []), ms];
  };
  await page.addInitScript(() => {
    const blocked = { ms: 0, longest: 0 };
    Object.assign(globalThis, { blocked });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        blocked.ms += duration;
        blocked.longest = Math.max(blocked.longest, duration);
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  /** @returns {Promise<{ ms: number, longest: number }>} */
  const blocked = () => page.evaluate('globalThis.blocked');
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('about:blank');
    const began = performance.now();
    await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?list=1`);
    await page.getByTestId('me').waitFor();
    note('drawn', performance.now() - began);
    await page.getByTestId('risk-row').first().waitFor({ timeout: 120_000 });
    note('leads at risk', performance.now() - began);
    const opening = await blocked();
    note('longest wait for an answer', opening.longest);
    // Two more computations come with the time.
    await page.waitForTimeout(11_000);
    note('busy in 11 s of rest', (await blocked()).ms - opening.ms);
    const before = await blocked();
    const changed = performance.now();
    await fillLarge(page, 1, (EVENTS + round) * 10);
    await page
      .getByTestId('risk-row')
      .nth(20 + round)
      .waitFor({ timeout: 120_000 });
    note('one more entry', performance.now() - changed);
    note('busy with one more entry', (await blocked()).ms - before.ms);
  }
  const rows = Object.entries(times).map(([what, all]) => {
    const { median, range } = spread(all);
    return [what, `${median.toFixed(0)} ms`, range];
  });
  console.log(`${EVENTS} events in the panel of the built extension, medians of ${ROUNDS}:`);
  console.log(table(['what', 'median', 'p10 – p90'], rows));
} finally {
  await browser.close();
}
