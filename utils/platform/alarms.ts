/** The one alarm that wakes the background when a clock's next moment comes. */
import { browser } from 'wxt/browser';
import { nowMs, onDevice } from './clock';

const NAME = 'clocks';
/** Browsers fire no sooner; asked for less, Chromium only warns. */
const SOONEST = 30_000;

/** @param at epoch ms. The alarm that was set before is gone. */
export async function wakeAt(at: number): Promise<void> {
  await browser.alarms.create(NAME, { when: onDevice(Math.max(at, nowMs() + SOONEST)) });
}

/** Must be called while the worker starts: an alarm that woke it is heard only by who listens at once. */
export function onWake(woken: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) woken();
  });
}
