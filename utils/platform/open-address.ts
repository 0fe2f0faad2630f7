/** Opens a lead's page in a tab, or the list of leads at risk in a tab of our own. */
import { browser } from 'wxt/browser';

/** @param address null, or no web address: the list. A tab that is on it already is shown, where we may see that. */
export async function openAddress(address: string | null): Promise<void> {
  const isWeb = address !== null && /^https?:\/\//i.test(address);
  const url = isWeb ? address : browser.runtime.getURL('/sidepanel.html?list');
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
