/** Where a lead's record can be opened, from its key: for colleagues who have never looked at it. */
import type { LeadKey } from '../lead';

/** Known where the key keeps the address's path; null for CRMs whose keys keep only the record's id. */
export function addressOfKey(key: LeadKey): string | null {
  if (!URL.canParse(key)) return null;
  const { origin, protocol, pathname } = new URL(key);
  const id = pathname.split('/').slice(2).join('/');
  if ((protocol !== 'https:' && protocol !== 'http:') || !/%2f/i.test(id)) return null;
  try {
    return new URL(decodeURIComponent(id), `${origin}/`).origin === origin
      ? `${origin}/${decodeURIComponent(id)}`
      : null;
  } catch {
    return null;
  }
}
