/** The device's clock: the one place that asks what time it is. */
import type { Instant } from '../domain/events';

export function now(): Instant {
  return new Date().toISOString();
}

export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
