/** The clock of the build for tests: set, and the one alarm rung, as if the time had passed. */
import type { Page } from 'playwright-core';
import { until } from './until';

const KEY = 'testClockAhead';

// Runs in our own pages.
declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, number>> } };
  alarms: {
    create(name: string, info: object): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  notifications: {
    getAll(callback: (all: object) => void): void;
    clear(id: string): Promise<boolean>;
  };
  action: {
    setBadgeText(details: object): Promise<void>;
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
  };
};

/** A working day in the future at a local time of the device. */
export function workday(time: string): Date {
  const day = new Date();
  day.setDate(day.getDate() + 7);
  while (day.getDay() !== 3) day.setDate(day.getDate() + 1);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  day.setHours(hour, minute, 0, 0);
  return day;
}

/** As a `datetime-local` input takes it. */
export function local(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function setClock(page: Page, at: Date): Promise<void> {
  return page.evaluate(([key, ms]) => chrome.storage.local.set({ [key]: ms - Date.now() }), [
    KEY,
    at.getTime(),
  ] as const);
}

/** When the one alarm is to ring, by the clock of the test; null: none is set. */
export function alarmAt(page: Page): Promise<number | null> {
  return page.evaluate(async (key) => {
    const { [key]: ahead = 0 } = await chrome.storage.local.get(key);
    const alarm = await chrome.alarms.get('clocks');
    return alarm ? Math.round((alarm.scheduledTime + ahead) / 1_000) * 1_000 : null;
  }, KEY);
}

/** Rings the alarm now, and waits until the background has answered it: the last it does is to show the badge. */
export async function ring(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await chrome.action.setBadgeText({ text: '?' });
    await chrome.alarms.create('clocks', { when: Date.now() });
  });
  await until(async () => (await badge(page)) !== '?', true);
}

/** What the notifications on the screen are about: the first word of their ids. */
export async function notifications(page: Page): Promise<string[]> {
  const ids = await page.evaluate(
    () => new Promise<string[]>((resolve) => chrome.notifications.getAll((all) => resolve(Object.keys(all)))),
  );
  return ids.map((id) => id.split('|')[0]!).sort();
}

export function dismissAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const all = await new Promise<object>((resolve) => chrome.notifications.getAll(resolve));
    for (const id of Object.keys(all)) await chrome.notifications.clear(id);
  });
}

export const badge = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));
export const badgeTitle = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getTitle({}));

/** What is noted down as told, whatever became of the notification. */
export function toldEver(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('leadpact'));
    const rows = (await done(db.transaction('announced').objectStore('announced').getAll())) as { id: string }[];
    db.close();
    return rows.map(({ id }) => id.split('|')[0]!).sort();
  });
}
