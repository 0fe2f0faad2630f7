// @ts-check
/**
 * What sharing costs while nobody says anything. Panels closed: the alarm of five minutes wakes the worker, twelve times,
 * as in one hour. A page open: it waits at the server, for some minutes, reckoned up to an hour.
 */
const WAKES = 12;
const MINUTES = Number(process.env.MINUTES ?? 2);
/** Head of a request and of an answer, as demo/team/paper.mjs reckons; what is counted at the server is the body. */
const HEADS = 1_200;

/**
 * @typedef {{ requests: number, bytes: number, cpu: number }} Cost an hour; bytes with the heads, cpu in ms
 * @typedef {{ traffic(): { requests: number, bytesOut: number }, waiting(): number }} Couch
 */

/**
 * @param {import('../../demo/browser/launch.mjs').Launched} browser in a team, in step, with this one page of the extension
 * @param {import('playwright-core').Page} page
 * @param {Couch} couch
 * @returns {Promise<{ open: Cost, closed: Cost }>}
 */
export async function idleCost(browser, page, couch) {
  const { chromium } = await import('playwright-core');
  const devtools = await chromium.connectOverCDP(`http://127.0.0.1:${browser.port}`);
  const session = await devtools.newBrowserCDPSession();
  const cpu = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1_000]));
  };
  /** @param {() => Promise<void>} work @returns {Promise<Cost>} */
  const costOf = async (work) => {
    const [before, began] = [couch.traffic(), await cpu()];
    await work();
    const [after, ended] = [couch.traffic(), await cpu()];
    const requests = after.requests - before.requests;
    // A process that was not there before began at nothing.
    const used = [...ended].reduce((sum, [id, ms]) => sum + Math.max(0, ms - (began.get(id) ?? 0)), 0);
    return { requests, bytes: after.bytesOut - before.bytesOut + requests * HEADS, cpu: used };
  };
  const pause = (/** @type {number} */ ms) => new Promise((later) => setTimeout(later, ms));
  const when = async (/** @type {() => boolean} */ holds) => {
    while (!holds()) await pause(20);
  };

  await when(() => couch.waiting() > 0);
  const few = await costOf(() => pause(MINUTES * 60_000).then(() => {}));
  const open = { requests: few.requests, bytes: few.bytes, cpu: few.cpu };
  for (const what of /** @type {const} */ (['requests', 'bytes', 'cpu'])) open[what] *= 60 / MINUTES;

  await page.goto('about:blank');
  await when(() => couch.waiting() === 0);
  const closed = { requests: 0, bytes: 0, cpu: 0 };
  for (let wake = 0; wake < WAKES; wake += 1) {
    await browser.killWorker();
    const one = await costOf(async () => {
      const { requests } = couch.traffic();
      const worker = await browser.worker();
      await worker.evaluate("chrome.alarms.onAlarm.dispatch({ name: 'sync', scheduledTime: Date.now() })");
      await when(() => couch.traffic().requests > requests);
      await pause(500);
    });
    for (const what of /** @type {const} */ (['requests', 'bytes', 'cpu'])) closed[what] += one[what];
  }
  await devtools.close();
  return { open, closed };
}
