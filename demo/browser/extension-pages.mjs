// @ts-check
/**
 * The extension's popup and side panel as playwright pages. playwright does not list them among a context's pages; a
 * second connection over the DevTools port that is made once they are open does.
 */
import { listTargets, waitFor } from './devtools.mjs';

/**
 * @param {number} port
 * @param {string} extensionId
 */
export function extensionPages(port, extensionId) {
  /** @type {import('playwright-core').Browser[]} */
  let connections = [];

  async function connect() {
    const { chromium } = await import('playwright-core');
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    connections.push(connection);
    return connection;
  }

  /**
   * Waits until the page is open. A page that was given earlier stays usable.
   * @param {string} file for example `popup.html`
   * @returns {Promise<import('playwright-core').Page>}
   */
  async function find(file) {
    const address = `chrome-extension://${extensionId}/${file}`;
    const isIt = (/** @type {string} */ url) => url.split(/[?#]/)[0] === address;
    await waitFor(async () => (await listTargets(port)).find(({ url }) => isIt(url)), `${file} to open`);
    const connection = await connect();
    const pages = () => connection.contexts().flatMap((context) => context.pages());
    return waitFor(async () => pages().find((page) => isIt(page.url())), `${file} as a page`);
  }

  /** The service worker that is running now: playwright's own object is of no use once a worker was ended. */
  async function worker() {
    const connection = await connect();
    const workers = () => connection.contexts().flatMap((context) => context.serviceWorkers());
    return waitFor(async () => workers().find((one) => one.url().includes(extensionId)), 'the service worker');
  }

  async function disconnect() {
    const open = connections;
    connections = [];
    await Promise.allSettled(open.map((connection) => connection.close()));
  }

  return { find, worker, disconnect };
}
