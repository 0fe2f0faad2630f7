/** Which version of the extension this is. */
import { browser } from 'wxt/browser';

export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
