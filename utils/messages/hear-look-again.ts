/** The panel's ear for `look-again`. Apart from it, so that the popup need not carry zod to say one word. */
import { browser } from 'wxt/browser';
import { z } from 'zod';

const message = z.object({ type: z.literal('lookAgain'), windowId: z.number() });

/** Heard from the extension's own pages only: a content script stands in a foreign page. */
export function onLookAgain(heard: (windowId: number) => void, signal: AbortSignal): void {
  const listen = (unknown: unknown, sender: { url?: string }) => {
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    const parsed = message.safeParse(unknown);
    if (parsed.success) heard(parsed.data.windowId);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}
