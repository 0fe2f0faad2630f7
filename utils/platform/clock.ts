/** The device's clock: the one place that asks what time it is. */
import { browser } from 'wxt/browser';
import type { Instant } from '../domain/events';

/** How far the clock of a test runs ahead of the device's; the shipped build has no such thing. */
let ahead = 0;

export function now(): Instant {
  return new Date(nowMs()).toISOString();
}

/** Epoch ms. */
export function nowMs(): number {
  return Date.now() + ahead;
}

/** When the device's own clock shows what ours calls `at`: an alarm goes by the device. Epoch ms. */
export function onDevice(at: number): number {
  return at - ahead;
}

/** In the build for tests only: takes over the clock that a test has set, and follows it. */
export async function followTestClock(): Promise<void> {
  if (import.meta.env.MODE !== 'open') return;
  const KEY = 'testClockAhead';
  ahead = Number((await browser.storage.local.get(KEY))[KEY] ?? 0);
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY]) ahead = Number(changes[KEY].newValue ?? 0);
  });
}

export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The device's local day, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date(nowMs());
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
