/** `npm run team`, as an administrator types it, against the embedded server, or with `COUCHDB_URL` against that CouchDB. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startCouch } from '../../demo/couch/server.mjs';
import { couchAt } from '../../demo/team/couch.mjs';
import { REAL } from './team-server';

const mark = Math.floor(Math.random() * 1e9).toString(36);
const TEAM = `leadpact_command_${mark}`;
const MARTE = `marte-${mark}`;

type Couch = Awaited<ReturnType<typeof startCouch>>;
let own: Couch | null = null;
let proxied: Couch;
/** With the administrator's name and password. */
let address: URL;
let url: string;
beforeAll(async () => {
  own = REAL ? null : await startCouch();
  proxied = await startCouch({ behindProxy: true });
  address = new URL(REAL ?? own!.url.replace('//', '//admin:admin@'));
  url = couchAt(address.href).url;
});
afterAll(async () => {
  const { ask } = couchAt(address.href);
  await ask('DELETE', `/${TEAM}`);
  const account = `/_users/org.couchdb.user:${MARTE}`;
  await ask('DELETE', `${account}?rev=${(await ask('GET', account)).body?._rev}`);
  await own?.close();
  await proxied.close();
});

function run(admin: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const env = { ...process.env, COUCHDB_ADMIN: admin };
  return new Promise((resolve) => {
    execFile(process.execPath, ['demo/team.mjs', ...args, '--team', TEAM, '--url', url], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out: out + err }),
    );
  });
}
const team = (...args: string[]) =>
  run(`${decodeURIComponent(address.username)}:${decodeURIComponent(address.password)}`, ...args);
const as = (password: string, path: string) =>
  fetch(`${url}/${path}`, { headers: { authorization: `Basic ${btoa(`${MARTE}:${password}`)}` } });
/** What an account may do is known on each node a moment later. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 200 });

test('init says what it does, and the second time that it is done', async () => {
  const first = await team('init');
  expect(first.out).toMatch(/Database \w+: made[\s\S]*from now on only accounts[\s\S]*Rules: members add/);
  const again = await team('init');
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toMatch(/there already[\s\S]*as it should be[\s\S]*the newest/);
});

test('a member gets an invitation and a password, and reads; the second time the password stays', async () => {
  const { out } = await team('add-user', '--name', MARTE, '--side', 'marketing', '--editor');
  const [, password = ''] = /Password, by another way: (\S+)/.exec(out) ?? [];
  expect(out).toContain(`${url.replace('//', `//${MARTE}@`)}/${TEAM}`);
  expect((await as(password, `${TEAM}/_changes`)).status).toBe(200);
  expect((await team('add-user', '--name', MARTE, '--side', 'sales')).out).toMatch(/its password stays/);
  await soon(async () => {
    const { roles } = (await (await as(password, '_session')).json()).userCtx;
    expect(roles.sort()).toEqual([`${TEAM}:member`, `${TEAM}:sales`]);
  });
  expect((await team('remove-user', '--name', MARTE)).out).toMatch(/no member any more/);
  await soon(async () => expect((await as(password, `${TEAM}/_changes`)).status).toBe(403));
  expect((await team('remove-user', '--name', MARTE)).out).toMatch(/was no member/);
});

test('check names what is open on a server without a proxy, and finds nothing behind one', async () => {
  const bare = await team('check');
  expect(bare.code).toBe(1);
  expect(bare.out).toMatch(/✓ only members read it/);
  expect(bare.out).toMatch(/✗ the proxy lets \/_replicate through for nobody/);
  expect(bare.out).toMatch(new RegExp(`✗ the proxy lets /${TEAM}/_local/x through`));
  const behind = await team('check', '--public', proxied.url);
  expect(behind.out).not.toMatch(/✗ the proxy/);
});

test('who is no administrator is told, and a wrong word explains itself', async () => {
  expect((await run('nobody:wrong', 'init')).out).toMatch(/does not take this administrator/);
  expect((await team('fly')).out).toMatch(/npm run team -- init/);
});
