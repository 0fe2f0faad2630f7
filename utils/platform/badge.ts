/** The little number on the toolbar button. */
import { browser } from 'wxt/browser';

/** White on this red reaches 6.5 : 1. */
const RED = '#b3261e';

/** @param title what a screen reader and the pointer's hint say of the button. */
export async function showBadge(count: number, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ color: RED }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
