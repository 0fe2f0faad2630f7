/** Opens an address in a tab that is already there. */
import { browser } from 'wxt/browser';

/** A tab that was closed meanwhile opens nothing. */
export async function openInTab(tabId: number, address: string): Promise<void> {
  await browser.tabs.update(tabId, { url: address }).catch((error) => console.error('Leadpact', error));
}
