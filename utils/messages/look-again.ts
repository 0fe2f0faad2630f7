/** The popup's word to an open panel: access to the tab was just given by the click, look at it again. */
import { browser } from 'wxt/browser';
import { z } from 'zod';

const message = z.object({ type: z.literal('lookAgain'), windowId: z.number() });

/** Nobody listening is fine: then no panel is open. */
export async function sayLookAgain(windowId: number): Promise<void> {
  await browser.runtime.sendMessage({ type: 'lookAgain', windowId }).catch(() => undefined);
}

/** Only the extension's own pages can send runtime messages without a tab; a content script's are not heard here. */
export function onLookAgain(heard: (windowId: number) => void, signal: AbortSignal): void {
  const listen = (unknown: unknown, sender: { tab?: unknown; url?: string }) => {
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    const parsed = message.safeParse(unknown);
    if (parsed.success) heard(parsed.data.windowId);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}
