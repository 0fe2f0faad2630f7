/** The browser's own notifications. */
import { browser } from 'wxt/browser';

export interface Notice {
  /** The same id is the same notification: shown again, it takes the place of the first. */
  id: string;
  title: string;
  message: string;
  /** Words of the actions, in order; a browser without buttons (Firefox) leaves them out. */
  buttons: string[];
}

const hasButtons = !import.meta.env.FIREFOX;

export async function notify({ id, title, message, buttons }: Notice): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    // Chrome's and Edge's only; typed by a polyfill that follows Firefox.
    ...(hasButtons && { buttons: buttons.map((words) => ({ title: words })) }),
  });
}

/** The ids of those that are on the screen or in the browser's list. */
export async function notified(): Promise<Set<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

export async function takeAway(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** @param pressed with the place of the button; null: the notification itself was clicked. */
export function onNotification(pressed: (id: string, button: number | null) => void): void {
  browser.notifications.onClicked.addListener((id) => pressed(id, null));
  // Throws nothing where there are no buttons: the event is simply not there.
  browser.notifications.onButtonClicked?.addListener(pressed);
}
