// @ts-check
/**
 * The part of CouchDB's protocol that a team uses, in memory and on loopback, for the demo and for tests. Answers and
 * errors are those that CouchDB 3.5 gives; the conformance tests run against both.
 */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { createAccounts } from './accounts.mjs';
import { createDatabase } from './database.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {ReturnType<typeof createDatabase>} Database */
/** @typedef {{ status?: number, body: unknown, headers?: Record<string, string> }} Answer */

const ADMIN = { name: 'admin', password: 'admin' };

/**
 * @param {{ port?: number, admin?: typeof ADMIN, behindProxy?: boolean, maxDocumentSize?: number, maxRequestSize?: number, now?: () => number }} [options]
 *   behindProxy: only the paths that a team's proxy lets through; now: epoch ms, by which tokens expire
 */
export async function startCouch({
  port = 0,
  admin = ADMIN,
  behindProxy = false,
  maxDocumentSize = 1_000_000,
  maxRequestSize = 16_000_000,
  now = Date.now,
} = {}) {
  /** @type {Map<string, Database>} */
  const databases = new Map();
  /** @type {Map<string, string>} */
  const config = new Map([
    ['chttpd/require_valid_user', 'false'],
    ['couchdb/max_document_size', `${maxDocumentSize}`],
  ]);
  const users = createDatabase('_users', { maxDocumentSize });
  users.security = { admins: { roles: ['_admin'] }, members: { roles: ['_admin'] } };
  databases.set('_users', users);
  const accounts = createAccounts({
    admin,
    tokenKey: 'a key of the demo only',
    now,
    findUser: (name) => /** @type {any} */ (users.get(`org.couchdb.user:${name}`)),
  });
  const ended = new AbortController();
  let bytesOut = 0;
  let requests = 0;

  const server = createServer(async (request, response) => {
    requests += 1;
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    /** @type {Answer} */
    let answer;
    try {
      answer = await answered(request, AbortSignal.any([gone.signal, ended.signal]));
    } catch (error) {
      if (!(error instanceof Refusal)) console.error(error);
      answer =
        error instanceof Refusal ? error : { status: 500, body: { error: 'unknown_error', reason: String(error) } };
    }
    const text = `${JSON.stringify(answer.body)}\n`;
    bytesOut += Buffer.byteLength(text);
    response.writeHead(answer.status ?? 200, {
      'content-type': 'application/json',
      'cache-control': 'must-revalidate',
      ...answer.headers,
    });
    response.end(text);
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {AbortSignal} gone
   * @returns {Promise<Answer>}
   */
  async function answered(request, gone) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [name = '', ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const path = rest.join('/');
    const method = request.method ?? 'GET';
    const what = `${method} ${path}`;
    if (behindProxy && !isLetThrough(name, what))
      throw new Refusal(403, 'forbidden', 'The proxy lets this path through for nobody.');
    const user = accounts.whoAsks(request);
    const isAdmin = user.roles.includes('_admin');
    const onlyAdmin = () => {
      if (!isAdmin)
        throw new Refusal(
          user.name ? 403 : 401,
          user.name ? 'forbidden' : 'unauthorized',
          'You are not a server admin.',
        );
    };
    if (name === '') return { body: { couchdb: 'Welcome', version: '3.5.2', vendor: { name: 'Leadpact demo' } } };
    if (name === '_up') return { body: { status: 'ok' } };
    if (name === '_session') return session(request, method, user);
    if (name === '_replicate') {
      if (!user.name) throw new Refusal(401, 'unauthorized', 'You are not authorized.');
      throw new Refusal(404, 'not_found', 'This server does not replicate.');
    }
    if (name === '_all_dbs') {
      onlyAdmin();
      return { body: [...databases.keys()] };
    }
    if (name === '_node') {
      onlyAdmin();
      const key = rest.slice(2).join('/');
      const before = config.get(key) ?? '';
      if (method === 'PUT') config.set(key, String(await json(request)));
      else if (!config.has(key)) throw new Refusal(404, 'not_found', 'unknown_config_value');
      return { body: before };
    }
    if (path === '' && method === 'PUT') {
      onlyAdmin();
      if (databases.has(name))
        throw new Refusal(412, 'file_exists', 'The database could not be created, the file already exists.');
      databases.set(name, createDatabase(name, { maxDocumentSize }));
      return { status: 201, body: { ok: true } };
    }
    const database = databases.get(name);
    if (!database) throw new Refusal(404, 'not_found', 'Database does not exist.');
    if (path === '' && method === 'DELETE') {
      onlyAdmin();
      databases.delete(name);
      return { body: { ok: true } };
    }
    if (!database.mayRead(user)) {
      if (!user.name) throw new Refusal(401, 'unauthorized', 'You are not authorized to access this db.');
      throw new Refusal(403, 'forbidden', 'You are not allowed to access this db.');
    }
    switch (what) {
      case 'GET ':
        return { body: database.info() };
      case 'GET _security':
        return { body: database.security };
      case 'PUT _security':
        if (!database.mayManage(user))
          throw new Refusal(user.name ? 403 : 401, 'unauthorized', 'You are not a db or server admin.');
        database.security = /** @type {any} */ (await json(request));
        return { body: { ok: true } };
      case 'POST _bulk_docs': {
        const { docs, new_edits = true } = /** @type {any} */ (await json(request));
        if (!Array.isArray(docs)) throw new Refusal(400, 'bad_request', 'POST body must include `docs` parameter.');
        return { status: 201, body: database.bulk(docs, user, new_edits) };
      }
      case 'POST _all_docs': {
        const { keys } = /** @type {any} */ (await json(request));
        return {
          body: {
            total_rows: database.info().doc_count,
            offset: null,
            rows: database.byKeys(keys, url.searchParams.get('include_docs') === 'true'),
          },
        };
      }
      case 'GET _changes':
      case 'POST _changes':
        return { body: await changes(database, url.searchParams, gone) };
    }
    return oneDocument(database, request, method, path, user, url.searchParams);
  }

  /** @param {Database} database @param {URLSearchParams} query @param {AbortSignal} gone */
  async function changes(database, query, gone) {
    const asked = {
      since: query.get('since') ?? undefined,
      limit: query.has('limit') ? Number(query.get('limit')) : undefined,
      withDocs: query.get('include_docs') === 'true',
      every: Number(query.get('seq_interval') ?? 1),
    };
    const first = database.changes(asked);
    if (query.get('feed') !== 'longpoll' || first.results.length > 0) return first;
    await database.nextWrite(Math.min(Number(query.get('timeout') ?? 60_000), 60_000), gone);
    return database.changes(asked);
  }

  /** @param {import('node:http').IncomingMessage} request @param {string} method @param {import('./database.mjs').UserCtx} user */
  async function session(request, method, user) {
    if (method === 'GET')
      return { body: { ok: true, userCtx: user, info: { authentication_handlers: ['cookie', 'default'] } } };
    if (method === 'DELETE')
      return { body: { ok: true }, headers: { 'set-cookie': 'AuthSession=; Version=1; Path=/; HttpOnly' } };
    const { name, password } = /** @type {any} */ (await json(request));
    const known = accounts.bySecret(String(name), String(password));
    return { body: { ok: true, ...known }, headers: { 'set-cookie': accounts.openSession(known) } };
  }

  /** @param {Database} database @param {import('node:http').IncomingMessage} request @param {string} method @param {string} id @param {import('./database.mjs').UserCtx} user @param {URLSearchParams} query */
  async function oneDocument(database, request, method, id, user, query) {
    const stored = database.get(id);
    if (method === 'GET') {
      if (!stored) throw new Refusal(404, 'not_found', 'missing');
      return { body: stored };
    }
    if (method !== 'PUT' && method !== 'DELETE')
      throw new Refusal(405, 'method_not_allowed', 'Only GET,PUT,DELETE allowed');
    let doc = method === 'PUT' ? /** @type {any} */ (await json(request)) : { _rev: query.get('rev'), _deleted: true };
    if (database === users && method === 'PUT') doc = accounts.sealed(doc);
    const rev = query.get('rev') ?? doc._rev;
    const row = database.write({ ...doc, _id: id, ...(rev && { _rev: rev }) }, user, true);
    if (row.error)
      throw new Refusal(
        row.error === 'conflict' ? 409 : row.error === 'forbidden' ? 403 : 401,
        row.error,
        row.reason ?? '',
      );
    return { status: method === 'PUT' ? 201 : 200, body: row };
  }

  /** @param {import('node:http').IncomingMessage} request */
  async function json(request) {
    /** @type {Buffer[]} */
    const parts = [];
    let size = 0;
    for await (const part of request) {
      size += part.length;
      if (size > maxRequestSize) throw new Refusal(413, 'too_large', 'the request entity is too large');
      parts.push(part);
    }
    try {
      return /** @type {unknown} */ (JSON.parse(Buffer.concat(parts).toString()));
    } catch {
      throw new Refusal(400, 'bad_request', 'invalid UTF-8 JSON');
    }
  }

  /** @type {number} */
  let listening = 0;
  const listen = () =>
    new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(listening || port, '127.0.0.1', () => done(undefined));
    });
  await listen();
  listening = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  const stop = () =>
    new Promise((closed) => {
      server.close(() => closed(undefined));
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${listening}`,
    admin,
    token: accounts.token,
    /** What was sent since the start. */
    traffic: () => ({ requests, bytesOut }),
    /** How many long polls wait just now. */
    waiting: () => [...databases.values()].reduce((sum, database) => sum + database.waiting(), 0),
    /** Down for a while: what is stored stays. */
    stop,
    start: listen,
    async close() {
      ended.abort();
      await stop();
    },
  };
}

/** The paths of the README's proxy. @param {string} name @param {string} what */
function isLetThrough(name, what) {
  if (name === '_session') return true;
  return !name.startsWith('_') && ['GET ', 'GET _changes', 'POST _bulk_docs', 'POST _all_docs'].includes(what);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = ADMIN.name, ...password] = (process.env.COUCHDB_ADMIN ?? 'admin:admin').split(':');
  const { url } = await startCouch({
    port: Number(process.env.PORT ?? 0),
    admin: { name, password: password.join(':') },
  });
  console.log(url);
}
