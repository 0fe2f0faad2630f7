// @ts-check
/** Reads a page as the panel does: the built content script, over the port that the panel opens. */

/** Values on a live page may arrive late: it is read once nothing new was reported for this long. */
const SETTLED_MS = 1_000;
const PATIENCE_MS = 20_000;

/**
 * @typedef {import('../../utils/domain/page-report').PageReport} PageReport
 * @typedef {import('../../utils/crm/why').FieldWhy} FieldWhy
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('playwright-core').Page} helper an extension page, which has the extension's rights
 * @param {string} address
 * @param {object} options
 * @param {boolean} options.mayFillLate
 * @param {boolean} [options.rows] ask for a list's rows as well
 * @param {string} [options.explainer] a script whose value explains the reading, run in the page after it was read
 * @returns {Promise<{ report: PageReport, why?: FieldWhy[] }>}
 */
export async function readThroughPort(context, helper, address, { mayFillLate, rows = false, explainer }) {
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
    const report = await helper.evaluate(reportFrom, {
      tabId: /** @type {number} */ (tabId),
      settled: mayFillLate ? SETTLED_MS : 0,
      patience: PATIENCE_MS,
      rows,
    });
    return explainer ? { report, why: await page.evaluate(explainer) } : { report };
  } finally {
    await page.close();
  }
}

/**
 * @param {import('playwright-core').Page} helper
 * @returns {Promise<number[]>}
 */
const tabIds = (helper) => helper.evaluate('chrome.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))');

/**
 * Runs in the extension page.
 * @param {{ tabId: number, settled: number, patience: number, rows: boolean }} asked
 * @returns {Promise<PageReport>}
 */
async function reportFrom({ tabId, settled, patience, rows }) {
  const { chrome } = /** @type {any} */ (globalThis);
  await chrome.scripting.executeScript({ target: { tabId }, files: ['content-scripts/crm.js'] });
  return new Promise((resolve, reject) => {
    const port = chrome.tabs.connect(tabId, { name: 'leadpact:page' });
    port.postMessage({ ask: 'read', mappings: [] });
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    setTimeout(() => reject(new Error('The page gave no report.')), patience);
    port.onDisconnect.addListener(() => reject(new Error('The page went away while it was read.')));
    port.onMessage.addListener((/** @type {PageReport} */ report) => {
      if (report.is === 'reading') return;
      if (rows && report.is === 'none' && report.why === 'list' && !report.rows) {
        const files = ['crm-more.js'];
        void chrome.scripting
          .executeScript({ target: { tabId }, files })
          .then(() => port.postMessage({ ask: 'readRows' }));
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        port.disconnect();
        resolve(report);
      }, settled);
    });
  });
}
