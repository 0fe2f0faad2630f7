/** May we read this page? Once by the toolbar's click, or always, origin by origin, as the person granted. */
import { browser } from 'wxt/browser';

/** The permission's pattern for an address: its scheme and host, on every port and path; null for no web page. */
export function originPattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  // Match patterns have no port in Firefox, and in Chromium one without a port means every port.
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

export function isAlwaysAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks the person, in the browser's own words. Must be called in a click, before anything is awaited. */
export function askAlways(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Every origin that was granted. */
export async function allowedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
