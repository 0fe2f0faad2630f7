/** An invitation is one web address: where the server is, which database, for whom. The password is never part of it. */

export interface Invitation {
  /** Without a slash at the end. */
  address: string;
  database: string;
  user: string;
}

/** For example `https://marte@db.acme.example/acme_leads`. */
export function invitationText({ address, database, user }: Invitation): string {
  const url = new URL(`${address}/${database}`);
  url.username = user;
  return url.href;
}

/**
 * Reads the invitation out of whatever was pasted. Null: there is none, or the connection would not be encrypted, which
 * only this device itself needs not be.
 */
export function parseInvitation(pasted: string): Invitation | null {
  const [found] = /https?:\/\/[^\s<>"]+/i.exec(pasted) ?? [];
  if (!found || !URL.canParse(found)) return null;
  const { protocol, hostname, origin, pathname, username } = new URL(found);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  if (protocol !== 'https:' && !isHere) return null;
  const parts = pathname.split('/').filter((part) => part !== '');
  const database = parts.pop() ?? '';
  if (!/^[a-z][a-z0-9_$()+-]*$/.test(database)) return null;
  return { address: [origin, ...parts].join('/'), database, user: decodeURIComponent(username) };
}
