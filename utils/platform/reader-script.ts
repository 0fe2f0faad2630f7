/** Puts the content script into pages: once into a tab, or registered for origins that are always allowed. */
import { browser } from 'wxt/browser';
import { allowedOrigins } from './page-access';

const FILE = '/content-scripts/crm.js';
const ID = 'crm';

/** @throws the browser's own error when the tab may not be read. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
}

/**
 * Makes the registration match what is granted now; the permissions are the one truth.
 * @param except patterns of origins that were granted for something else than being read.
 */
export async function registerReader(except: readonly string[]): Promise<void> {
  const matches = (await allowedOrigins()).filter((origin) => !except.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [FILE], matches, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Tabs that were open before the grant or the update get the script too; tabs that refuse are left alone. */
export async function injectIntoOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : injectReader(tab.id))));
}
