/** Opens the toolbar button's popup, or what it shows in a tab of its own. */
import { browser } from 'wxt/browser';

/** Must be called in a person's click. Rejects where the browser does not open it, for example without a window. */
export function openPopup(): Promise<void> {
  return browser.action.openPopup();
}

export async function openLookupPage(text: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?look=${encodeURIComponent(text)}`) });
}
