/** A page's word to the background: something was stored that clocks depend on. A message wakes a sleeping worker. */
import { browser } from 'wxt/browser';

const TYPE = 'clocksChanged';

/** Nobody listening is fine: what is stored is read at the next wake anyway. */
export async function sayClocksChanged(): Promise<void> {
  await browser.runtime.sendMessage({ type: TYPE }).catch(() => undefined);
}

/** Heard from the extension's own pages only. Must be called while the worker starts. */
export function onClocksChanged(heard: () => void): void {
  browser.runtime.onMessage.addListener((unknown: unknown, sender: { url?: string }) => {
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    if ((unknown as { type?: unknown } | null)?.type === TYPE) heard();
  });
}
