/** Opens the options page in a tab, or shows it where it is open already. */
import { browser } from 'wxt/browser';

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Begins at a section, in a tab of its own: one that is open may be in the middle of something else. */
export async function openOptionsAt(section: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
}
