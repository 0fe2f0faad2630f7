/** The way of `COUCHDB_URL`: the same tests over an address and an administrator's password, against another process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, test } from 'vitest';

if (process.env.COUCHDB_URL) {
  test.skip('the conformance tests run against the CouchDB that is named');
} else {
  const couch = spawn(process.execPath, ['demo/couch/server.mjs'], {
    env: { ...process.env, COUCHDB_ADMIN: 'root:pass word:with/all@of?it' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(couch.stdout, 'data');
  const address = new URL(String(line).trim());
  address.username = 'root';
  address.password = 'pass word:with/all@of?it';
  process.env.COUCHDB_URL = address.href;
  afterAll(async () => {
    couch.kill();
    await once(couch, 'exit');
  });
  await import('./conformance.test');
  await import('./contract.test');
  await import('./team-command.test');
}
