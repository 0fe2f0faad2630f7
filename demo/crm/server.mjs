// @ts-check
/** Serves the demo CRM on loopback: its page for every address, its files, and its leads as JSON. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newLead, withChanges } from './data/changes.mjs';
import { demoLeads } from './data/leads.mjs';

const APP = new URL('./app/', import.meta.url);
const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
});
const LARGEST_BODY = 100_000;

/**
 * @param {{ port?: number, now?: number }} [options] port 0 is any free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startCrm({ port = 0, now } = {}) {
  const leads = new Map(demoLeads(now).map((lead) => [lead.id, lead]));
  const files = new Set(await readdir(APP));

  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/api/leads' || pathname.startsWith('/api/leads/')) {
        const { status, body } = await answer(request, pathname.slice('/api/leads/'.length));
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
        return;
      }
      const name = pathname.startsWith('/app/') ? pathname.slice('/app/'.length) : 'index.html';
      if (!files.has(name)) {
        response.writeHead(404).end();
        return;
      }
      const type = `${TYPES[extname(name)] ?? 'text/plain'}; charset=utf-8`;
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(await readFile(new URL(name, APP)));
    } catch (error) {
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error: String(error) }));
    }
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {string} id empty for all leads
   */
  async function answer(request, id) {
    if (request.method === 'GET' && id === '') return { status: 200, body: [...leads.values()] };
    if (request.method === 'POST' && id === '') {
      const made = newLead(Math.max(...leads.keys()) + 1, await readBody(request));
      leads.set(made.id, made);
      return { status: 201, body: made };
    }
    const lead = leads.get(Number(id));
    if (!lead) return { status: 404, body: { error: 'No such lead' } };
    if (request.method === 'GET') return { status: 200, body: lead };
    if (request.method !== 'PUT') return { status: 405, body: { error: 'GET or PUT' } };
    const changed = withChanges(lead, await readBody(request));
    leads.set(lead.id, changed);
    return { status: 200, body: changed };
  }

  await new Promise((listening, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => listening(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > LARGEST_BODY) throw new Error('Too large');
  }
  return /** @type {unknown} */ (JSON.parse(text));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await startCrm({ port: Number(process.env.PORT ?? 0) });
  console.log(`${url}/leads`);
}
