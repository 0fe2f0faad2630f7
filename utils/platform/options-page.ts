/** Opens the options page in a tab, or shows it where it is open already. */
import { browser } from 'wxt/browser';

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
