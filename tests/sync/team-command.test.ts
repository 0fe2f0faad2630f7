/** `npm run team`, as an administrator types it, against the embedded server. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCouch } from '../../demo/couch/server.mjs';

let open: Awaited<ReturnType<typeof startCouch>>;
let proxied: Awaited<ReturnType<typeof startCouch>>;
beforeAll(async () => {
  open = await startCouch();
  proxied = await startCouch({ behindProxy: true });
});
afterAll(async () => {
  await open.close();
  await proxied.close();
});

function team(...args: string[]): Promise<{ code: number; out: string }> {
  const env = { ...process.env, COUCHDB_ADMIN: 'admin:admin' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['demo/team.mjs', ...args, '--team', 'acme', '--url', open.url],
      { env },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out: out + err }),
    );
  });
}
const as = (name: string, password: string, path: string) =>
  fetch(`${open.url}/${path}`, { headers: { authorization: `Basic ${btoa(`${name}:${password}`)}` } });

test('init says what it does, and the second time that it is done', async () => {
  const first = await team('init');
  expect(first.out).toMatch(/Database acme: made[\s\S]*from now on only accounts[\s\S]*Rules: members add/);
  const again = await team('init');
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toMatch(/there already[\s\S]*as it should be[\s\S]*the newest/);
});

test('a member gets an invitation and a password, and reads; the second time the password stays', async () => {
  const { out } = await team('add-user', '--name', 'marte', '--side', 'marketing', '--editor');
  const [, password = ''] = /Password, by another way: (\S+)/.exec(out) ?? [];
  expect(out).toContain(`http://marte@127.0.0.1:${new URL(open.url).port}/acme`);
  expect((await as('marte', password, 'acme/_changes')).status).toBe(200);
  expect((await team('add-user', '--name', 'marte', '--side', 'sales')).out).toMatch(/its password stays/);
  const { roles } = (await (await as('marte', password, '_session')).json()).userCtx;
  expect(roles.sort()).toEqual(['acme:member', 'acme:sales']);
  expect((await team('remove-user', '--name', 'marte')).out).toMatch(/no member any more/);
  expect((await as('marte', password, 'acme/_changes')).status).toBe(403);
  expect((await team('remove-user', '--name', 'marte')).out).toMatch(/was no member/);
});

test('check names what is open on a server without a proxy, and finds nothing behind one', async () => {
  const bare = await team('check');
  expect(bare.code).toBe(1);
  expect(bare.out).toMatch(/✓ only members read it/);
  expect(bare.out).toMatch(/✗ the proxy lets \/_replicate through for nobody/);
  expect(bare.out).toMatch(/✗ the proxy lets \/acme\/_local\/x through/);
  const behind = await team('check', '--public', proxied.url);
  expect(behind.out).not.toMatch(/✗ the proxy/);
});

test('who is no administrator is told, and a wrong word explains itself', async () => {
  const env = { ...process.env, COUCHDB_ADMIN: 'admin:wrong' };
  const out = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['demo/team.mjs', 'init', '--team', 'acme', '--url', open.url], { env }, (_e, a, b) =>
      resolve(a + b),
    );
  });
  expect(out).toMatch(/does not take this administrator/);
  expect((await team('fly')).out).toMatch(/npm run team -- init/);
});
