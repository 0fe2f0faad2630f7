/** The device's clock: the one place that asks what time it is. */
import type { Instant } from '../domain/events';

export function now(): Instant {
  return new Date().toISOString();
}

export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The device's local day, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
