// @ts-check
/** A CouchDB asked as its administrator. */

/** @typedef {{ status: number, body: any }} Answer */
/** @typedef {(method: string, path: string, body?: unknown) => Promise<Answer>} Ask */

/**
 * @param {string} address with name and password, or without for nobody's requests
 * @returns {{ url: string, ask: Ask }}
 */
export function couchAt(address) {
  const { origin, pathname, username, password } = new URL(address);
  const url = origin + pathname.replace(/\/$/, '');
  const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    url,
    async ask(method, path, body) {
      const answer = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          ...(username !== '' && { authorization: `Basic ${Buffer.from(secret).toString('base64')}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: await answer.json().catch(() => null) };
    },
  };
}

/** What was asked for must have been done. @param {Answer} answer @param {string} what */
export function must({ status, body }, what) {
  if (status >= 300) throw new Error(`${what}: ${status} ${body?.error ?? ''} ${body?.reason ?? ''}`.trim());
  return body;
}
