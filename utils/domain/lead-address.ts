/** Where a lead's own page is, from its key alone: for a lead that this device has never looked at. */
import type { LeadKey } from './lead';

/**
 * Keys of CRMs that are read by shape hold the path of the page; of those that are known only the record's id, and
 * then its CRM's first page is what can be opened. Null when the key holds no web address.
 */
export function addressOf(key: LeadKey): string | null {
  const [, origin, , id] = /^(https?:\/\/[^/]+)\/([a-z]+)\/(.+)$/.exec(key) ?? [];
  if (origin === undefined || id === undefined || !URL.canParse(origin)) return null;
  const path = decoded(id);
  if (!/[/?]/.test(path)) return `${origin}/`;
  // Two slashes, or what browsers take for them, would begin another host.
  return new URL(`/${path.replace(/^[/\\\s]+/, '')}`, origin).href;
}

/** The last part of the record's id: a name of last resort. */
export function recordName(key: LeadKey): string {
  return decoded(key.slice(key.lastIndexOf('/') + 1))
    .split(/[/=]/)
    .at(-1)!;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
