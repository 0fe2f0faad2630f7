// @ts-check
/** Reads a page as the panel does: with the built extension, by the page of it that does so on request. */

/** Values on a live page may arrive late: it is read once nothing new was reported for this long. */
const SETTLED_MS = 1_000;
const PATIENCE_MS = 20_000;

/**
 * @typedef {import('../../entrypoints/read-tab/main').TabReading} TabReading
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Page} helper see `readingPage`
 * @param {string} address
 * @param {object} options
 * @param {boolean} options.mayFillLate
 * @param {boolean} [options.rows] ask for a list's rows as well
 * @param {boolean} [options.why] explain the reading
 * @returns {Promise<TabReading>}
 */
export async function readThroughPort(context, helper, address, { mayFillLate, rows = false, why = false }) {
  const before = await tabIds(helper);
  const page = await context.newPage();
  try {
    const response = await page
      .goto(address, { waitUntil: mayFillLate ? 'load' : 'domcontentloaded' })
      .catch((error) => {
        throw new Error(`Cannot open ${address}: ${String(error.message).split('\n')[0]}`);
      });
    if (response && !response.ok()) throw new Error(`Cannot open ${address}: the server answers ${response.status()}.`);
    const tabId = (await tabIds(helper)).find((id) => !before.includes(id));
    const asked = { tabId, settled: mayFillLate ? SETTLED_MS : 0, patience: PATIENCE_MS, rows, why };
    return await helper.evaluate((tab) => /** @type {any} */ (globalThis).readTab(tab), asked);
  } finally {
    await page.close();
  }
}

/**
 * The extension's page that reads tabs on request; only the open build has it.
 * @param {import('../browser/launch.mjs').Launched} browser
 */
export async function readingPage({ context, extensionId }) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/read-tab.html`);
  return page;
}

/**
 * @param {import('playwright-core').Page} helper
 * @returns {Promise<number[]>}
 */
const tabIds = (helper) => helper.evaluate('chrome.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))');
