/**
 * A page's word to the background: the lexicon has changed, make the kept lookup anew. There it keeps nobody who types
 * waiting. A message wakes a sleeping worker.
 */
import { browser } from 'wxt/browser';

const TYPE = 'lookupOutdated';

/** Resolves when what is kept fits what is stored. Never rejects: what could not be made now is made at the next opening. */
export async function renewLookup(): Promise<void> {
  await browser.runtime.sendMessage({ type: TYPE }).catch((error) => console.error('Leadpact', error));
}

/** Heard from the extension's own pages only. Must be called while the worker starts. */
export function onLookupOutdated(renew: () => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((unknown: unknown, sender: { url?: string }) => {
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    if ((unknown as { type?: unknown } | null)?.type === TYPE) return renew();
  });
}
