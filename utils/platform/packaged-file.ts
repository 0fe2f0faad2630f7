/** Files that ship inside the extension: the one use of fetch, and it leaves the device never. */
import { browser } from 'wxt/browser';

/** @param path from the extension's root. @returns what the JSON file holds; null when there is no such file. */
export async function readPackaged(path: string): Promise<unknown> {
  const url = new URL(path, browser.runtime.getURL('/'));
  const answer = await fetch(url).catch(() => null);
  return answer?.ok ? answer.json() : null;
}
