/** Opens a lead's page in a tab, or the list of leads at risk in a tab of our own. */
import { browser } from 'wxt/browser';

/** @param address null: the list. Shows the tab that is on it already, where we may see that. */
export async function openAddress(address: string | null): Promise<void> {
  const url = address ?? browser.runtime.getURL('/sidepanel.html?list');
  const [open] = await browser.tabs.query(address === null ? { url: `${url}*` } : {}).then((tabs) =>
    tabs.filter((tab) => tab.url === url),
  );
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
