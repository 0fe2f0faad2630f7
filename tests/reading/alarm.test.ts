/** One timer, and none while nothing is set. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAlarm } from '../../entrypoints/shared/reading/alarm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const inMs = (ms: number) => performance.now() + ms;

it('rings once, and leaves no timer behind', () => {
  const ring = vi.fn();
  createAlarm(ring).set(inMs(100));
  vi.advanceTimersByTime(1_000);
  expect(ring).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('rings at the time set last, whether that is later or earlier', () => {
  const ring = vi.fn();
  const alarm = createAlarm(ring);
  alarm.set(inMs(100));
  alarm.set(inMs(300));
  vi.advanceTimersByTime(200);
  expect(ring).not.toHaveBeenCalled();
  alarm.set(inMs(10));
  vi.advanceTimersByTime(20);
  expect(ring).toHaveBeenCalledTimes(1);
});

it('keeps the earlier time where it is asked to', () => {
  const ring = vi.fn();
  const alarm = createAlarm(ring);
  alarm.set(inMs(100));
  alarm.set(inMs(500), { keepEarlier: true });
  vi.advanceTimersByTime(150);
  expect(ring).toHaveBeenCalledTimes(1);
});

it('is silent once stopped', () => {
  const ring = vi.fn();
  const alarm = createAlarm(ring);
  alarm.set(inMs(100));
  alarm.stop();
  vi.advanceTimersByTime(500);
  expect(ring).not.toHaveBeenCalled();
  expect(alarm.isSet()).toBe(false);
});
