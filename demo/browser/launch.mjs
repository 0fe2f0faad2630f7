// @ts-check
/** Starts a browser with the extension in a profile of its own, and reaches its side panel and service worker. */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeTarget, devtoolsPort, listTargets, waitFor } from './devtools.mjs';
import { extensionPages } from './extension-pages.mjs';
import { flags } from './flags.mjs';
import { ensureBrowser } from './install-browser.mjs';

/**
 * @typedef {object} LaunchOptions
 * @property {string} extension the built extension's folder, absolute
 * @property {boolean} [headless]
 * @property {string} [profile] a folder to keep; without it a new one is made, and removed on close
 * @property {string} [lang] the browser's language
 * @property {string[]} [args] more flags
 * @property {{ width: number, height: number }} [size] the window's size
 *
 * @typedef {object} Launched
 * @property {import('playwright-core').BrowserContext} context
 * @property {string} extensionId
 * @property {string} profile
 * @property {number} port the DevTools port
 * @property {() => Promise<import('playwright-core').Page>} openPopup the toolbar button's popup, over the active tab
 * @property {() => Promise<import('playwright-core').Page>} sidePanel waits for the real side panel
 * @property {() => Promise<import('playwright-core').Page>} openSidePanel a real click on the popup's "Check this lead"
 * @property {() => Promise<import('playwright-core').Worker>} worker the service worker, woken when it sleeps
 * @property {() => Promise<void>} killWorker ends the service worker; the next message wakes it
 * @property {() => Promise<void>} close
 */

/**
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launch({ extension, headless = true, profile, lang = 'en', args = [], size }) {
  const { chromium } = await import('playwright-core');
  const { path, branded } = await ensureBrowser();
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'leadpact-profile-')));
  const removing = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  const removeFolder = () => (profile ? undefined : rmSync(folder, removing));
  process.once('exit', removeFolder);
  // A port left by an earlier run of the same profile would be believed.
  await rm(join(folder, 'DevToolsActivePort'), { force: true });
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: path,
    headless,
    // The page is as wide as the window leaves it beside the panel.
    viewport: null,
    // The sandbox cannot run as root; for everybody else it stays on.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...flags({ extension, branded, lang, size }), ...args],
    handleSIGINT: false,
  });
  const port = await devtoolsPort(folder);
  const extensionId = branded ? await loadUnpacked(context, extension) : await loadedId(port);
  const pages = extensionPages(port, extensionId);
  const worker = async () => (await listTargets(port)).find(isWorkerOf(extensionId));

  async function openPopup() {
    await wakeWorker(context, extensionId);
    await waitFor(worker, 'the service worker');
    await (await pages.worker()).evaluate('chrome.action.openPopup()');
    return pages.find('popup.html');
  }
  const sidePanel = () => pages.find('sidepanel.html');

  return {
    context,
    extensionId,
    profile: folder,
    port,
    openPopup,
    async worker() {
      await wakeWorker(context, extensionId);
      await waitFor(worker, 'the service worker');
      return pages.worker();
    },
    sidePanel,
    async openSidePanel() {
      const popup = await openPopup();
      await popup.getByTestId('check-lead').click();
      return sidePanel();
    },
    async killWorker() {
      const target = await worker();
      if (!target) return;
      await closeTarget(port, target.id);
      // Ending takes a moment. Where something wakes it at once, it is there again under the same id.
      await waitFor(async () => ((await worker()) ? undefined : true), 'the worker to end', 1_000).catch(() => {});
    },
    async close() {
      await pages.disconnect();
      await context.close();
      removeFolder();
      process.off('exit', removeFolder);
    },
  };
}

/**
 * Branded browsers take an extension over the DevTools pipe only, which is how playwright talks to them.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} extension
 */
async function loadUnpacked(context, extension) {
  const browser = context.browser();
  if (!browser) throw new Error('This browser gives no DevTools session to load the extension with.');
  const devtools = await browser.newBrowserCDPSession();
  // playwright's types know the stable commands only.
  const send = /** @type {(command: string, params: object) => Promise<any>} */ (devtools.send.bind(devtools));
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  return /** @type {string} */ (id);
}

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} extensionId
 */
async function wakeWorker(context, extensionId) {
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
  await devtools.detach();
}

/** @param {number} port */
function loadedId(port) {
  return waitFor(async () => {
    const worker = (await listTargets(port)).find(isWorkerOf('[a-p]{32}'));
    return worker && new URL(worker.url).host;
  }, "the extension's service worker");
}

/** @param {string} id */
function isWorkerOf(id) {
  const address = new RegExp(`^chrome-extension://${id}/`);
  return (/** @type {import('./devtools.mjs').Target} */ target) =>
    target.type === 'service_worker' && address.test(target.url);
}
