/** The sample reverse proxy, run for real before the embedded server: members get through, and nothing else does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import couchdb from '../../utils/sync/couchdb.sync';
import type { Connection, SyncDoc } from '../../utils/sync/target';
import { sealed } from './sealed';
import { openTeamServer, PASSWORD, type TeamServer } from './team-server';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);

let server: TeamServer;
let folder: string;
let nginx: ChildProcess;
let proxy: string;

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}

/** The sample as it is, but for the certificate, which nobody has here, and the two addresses. */
async function configuration(port: number): Promise<string> {
  const sample = await readFile(join(import.meta.dirname, '../../demo/team/sample/nginx.conf'), 'utf8');
  const here = sample
    .replace('127.0.0.1:5984', new URL(server.url).host)
    .replace('listen 443 ssl http2', `listen 127.0.0.1:${port}`)
    .replace(/^ *ssl_certificate.*$/gm, '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http { access_log off; ${temporary} ${here} }`;
}

const as = (person: string): Connection =>
  couchdb.open(
    { address: proxy, database: server.team, user: server.nameOf(person) },
    { secret: PASSWORD, fetch, now: Date.now },
  );
const ask = (method: string, path: string, body?: unknown) =>
  fetch(proxy + path, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${server.nameOf('marte')}:${PASSWORD}`)}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

const entry = async (note: string) =>
  (await sealed(server.nameOf('marte'), note, { team: server.team })) as unknown as SyncDoc;
const signal = new AbortController().signal;

describe.skipIf(NGINX === undefined)('through the sample proxy', () => {
  beforeAll(async () => {
    server = await openTeamServer();
    await server.addMember('marte', 'marketing');
    await server.addMember('jonas', 'sales');
    folder = await mkdtemp(join(tmpdir(), 'leadpact-proxy-'));
    const port = await freePort();
    proxy = `http://127.0.0.1:${port}`;
    await writeFile(join(folder, 'nginx.conf'), await configuration(port));
    nginx = spawn(NGINX!, ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`]);
    await vi.waitFor(async () => expect((await fetch(proxy)).status).toBe(403), { timeout: 10_000 });
  });

  afterAll(async () => {
    nginx?.kill();
    await server?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test('one member pushes, another pulls, and a long poll brings what comes later', async () => {
    const first = await entry('first');
    expect(await as('marte').push([first], signal)).toEqual([{ id: first._id, is: 'stored' }]);
    const pulled = await as('jonas').pull(null, signal);
    expect(pulled.docs).toContainEqual(expect.objectContaining({ _id: first._id }));

    const waiting = as('jonas').pull(pulled.checkpoint, signal, 30_000);
    const later = await entry('later');
    await as('marte').push([later], signal);
    expect((await waiting).docs).toEqual([expect.objectContaining({ _id: later._id })]);
  });

  test('a page of entries comes compressed', async () => {
    const notes = Array.from({ length: 20 }, (_, at) => entry(`${at}`));
    await as('marte').push(await Promise.all(notes), signal);
    const page = await ask('GET', `/${server.team}/_changes?include_docs=true`);
    expect([page.status, page.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect((await page.json()).results.length).toBeGreaterThan(20);
  });

  test.each([
    ['POST', '/_replicate'],
    ['GET', '/_all_dbs'],
    ['GET', '/_users/_all_docs'],
    ['GET', '/_utils/'],
    ['PUT', '/TEAM'],
    ['DELETE', '/TEAM'],
    ['PUT', '/TEAM/_local/mine'],
    ['GET', '/TEAM/_design/leadpact'],
    ['PUT', '/TEAM/_security'],
    ['PUT', '/TEAM/document'],
    ['POST', '/TEAM/_changes'],
    ['GET', '/TEAM/_bulk_docs'],
    ['POST', '/TEAM/_find'],
    ['GET', '/TEAM/_changes%2F..%2F_local_docs'],
  ])('%s %s is not let through', async (method, path) => {
    const answer = await ask(method, path.replace('TEAM', server.team), method === 'GET' ? undefined : {});
    expect([answer.status, answer.headers.get('server')]).toEqual([403, expect.stringContaining('nginx')]);
    expect(await answer.text()).not.toContain('"error"');
  });

  test('who asks too much waits: the extension is told that the server is busy', async () => {
    const connection = as('marte');
    const asked = Array.from({ length: 150 }, () => connection.pull(null, signal).catch((error) => error.why ?? error));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === 'busy').length).toBeGreaterThan(0);
    expect(answers.every((answer) => answer === 'busy' || typeof answer === 'object')).toBe(true);
  });
});
