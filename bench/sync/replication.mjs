// @ts-check
/** What a replicator asks for besides, and a member never does: `_local` checkpoints and `_bulk_get`; the rest goes through. */
import { createServer } from 'node:http';

/** @param {string} target @param {string} database */
export async function withReplication(target, database) {
  /** @type {Map<string, object>} */
  const checkpoints = new Map();
  const server = createServer(async (request, response) => {
    const json = (/** @type {unknown} */ body, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    try {
      let text = '';
      for await (const part of request) text += part;
      const path = String(request.url);
      if (path.startsWith(`${database}/_local/`)) {
        if (request.method === 'PUT') checkpoints.set(path, JSON.parse(text));
        const known = checkpoints.get(path);
        return known
          ? json({ ok: true, id: '_local/x', rev: '0-1', ...known })
          : json({ error: 'not_found', reason: 'missing' }, 404);
      }
      const pass = (/** @type {string} */ to, /** @type {string} */ method, /** @type {string | undefined} */ body) =>
        fetch(target + to, {
          method,
          headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
          ...(body && { body }),
        });
      if (path.startsWith(`${database}/_bulk_get`)) {
        const { docs } = JSON.parse(text);
        const keys = docs.map((/** @type {{ id: string }} */ { id }) => id);
        const { rows } = await (
          await pass(`${database}/_all_docs?include_docs=true`, 'POST', JSON.stringify({ keys }))
        ).json();
        const results = rows.map((/** @type {any} */ { id, doc }) => {
          const [start, hash] = doc._rev.split('-');
          return { id, docs: [{ ok: { ...doc, _revisions: { start: Number(start), ids: [hash] } } }] };
        });
        return json({ results });
      }
      const answer = await pass(path, String(request.method), text || undefined);
      return response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    } catch (error) {
      return json({ error: 'bad_gateway', reason: String(error) }, 502);
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed(undefined));
        server.closeAllConnections();
      }),
  };
}
