/** The popup's word to an open panel: access to the tab was just given by the click, look at it again. */
import { browser } from 'wxt/browser';

export interface LookAgain {
  type: 'lookAgain';
  windowId: number;
}

/** Nobody listening is fine: then no panel is open. */
export async function sayLookAgain(windowId: number): Promise<void> {
  const message: LookAgain = { type: 'lookAgain', windowId };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
