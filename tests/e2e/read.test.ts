/** `npm run read` on saved pages of real CRMs, which are kept beside this repository and are no part of it. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const READ = fileURLToPath(new URL('../../demo/read.mjs', import.meta.url));
const PAGES = fileURLToPath(new URL('../../../shared/crm-pages/', import.meta.url));
const arePagesHere = existsSync(PAGES);
const MINUTES = 60_000;

/** @returns what a failing command printed as well, with its exit code. */
const read = (...args: string[]) =>
  run(process.execPath, [READ, ...args], { maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code }),
  );

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadpact-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!arePagesHere)(
  `saved pages of real CRMs${arePagesHere ? '' : ' (skipped: ../shared/crm-pages is not here)'}`,
  () => {
    let score: string;

    beforeAll(async () => {
      const pages = readdirSync(PAGES)
        .filter((file) => file.endsWith('.html'))
        .map((file) => join(PAGES, file));
      const { stdout } = await read(...pages, '--json');
      const readings = join(folder, 'readings.json');
      await writeFile(readings, stdout);
      const scored = await run(process.execPath, [join(PAGES, 'score.mjs'), readings], {
        env: { ...process.env, WRONG: '0' },
      });
      score = scored.stdout;
    }, 5 * MINUTES);

    const figure = (pattern: RegExp) => Number(pattern.exec(score)?.[1]);

    it('are read almost completely', () => {
      expect(figure(/macro F1 over \d+ CRMs: ([\d.]+)/), score).toBeGreaterThanOrEqual(0.975);
    });

    it('are hardly ever read wrongly', () => {
      expect(figure(/^all\s+precision ([\d.]+)/m), score).toBeGreaterThanOrEqual(0.97);
    });

    it('are all read, and no list is taken for a record', () => {
      const [, right, all] = /lists recognised (\d+) of (\d+)/.exec(score) ?? [];
      expect(right, score).toBe(all);
      expect(score).toContain('pages without a reading 0; records taken for lists 0');
    });
  },
);

describe('the read command', () => {
  const LEAD =
    '<title>Anna Berg</title><meta name="x-url" content="https://crm.example/app?x=1&amp;y=2#/leads/7/edit"><h1>Anna Berg</h1><dl><dt>Email</dt><dd>anna@acme.example</dd></dl>';

  it(
    'prints one object by file name, and nothing else',
    async () => {
      await writeFile(join(folder, 'anna.html'), LEAD);
      await writeFile(join(folder, 'none.html'), '<h1>Good morning</h1>');
      const { stdout, code } = await read('--json', join(folder, 'anna.html'), join(folder, 'none.html'));
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual({
        anna: { record: true, crm: 'generic', fields: { name: 'Anna Berg', email: 'anna@acme.example' } },
        none: { record: false, crm: 'generic', fields: {} },
      });
    },
    2 * MINUTES,
  );

  it(
    'opens a saved page at the address that it had',
    async () => {
      await writeFile(join(folder, 'anna.html'), LEAD);
      const { stdout } = await read(join(folder, 'anna.html'));
      expect(stdout).toMatch(/key http:\/\/127\.0\.0\.1:\d+\/lead\/app%2Fleads%2F7\n/);
      expect(stdout).toMatch(/email +anna@acme\.example {2}\[Email\]/);
    },
    2 * MINUTES,
  );

  it(
    'says why: where each value stands, and what lost',
    async () => {
      const rivals = `${LEAD}<dl><dt>City</dt><dd>Oslo</dd></dl><hr><dl><dt>City</dt><dd>Bergen</dd></dl>`;
      await writeFile(join(folder, 'rivals.html'), rivals);
      const { stdout } = await read('--why', join(folder, 'rivals.html'));
      expect(stdout).toMatch(/email +"anna@acme\.example" \[Email\] label 0\.\d\d at dl:1 > dd\n/);
      expect(stdout).toMatch(/city +\(not read: two different values are equally sure\)\n/);
      expect(stdout).toMatch(/lost: "Bergen" \[City\] label 0\.\d\d at dl:3 > dd: as sure as another\n/);
      const asJson = JSON.parse((await read('--why', '--json', join(folder, 'rivals.html'))).stdout);
      expect(asJson.rivals.why.find(({ field }: { field: string }) => field === 'name').won).toMatchObject({
        words: 'Anna Berg',
        way: 'heading',
        path: 'h1',
      });
    },
    2 * MINUTES,
  );

  it(
    'waits for values that arrive late on a live page',
    async () => {
      const late = `<h1>Anna Berg</h1><dl><dt>Email</dt><dd>a@b.example</dd></dl><script>setTimeout(() => { document.querySelector('dl').innerHTML += '<dt>Company</dt><dd>Acme AS</dd>' }, 700)</script>`;
      const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(late));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/leads/7`;
      const { stdout } = await read(address, '--json');
      server.close();
      expect(JSON.parse(stdout)[address].fields).toMatchObject({ company: 'Acme AS' });
    },
    2 * MINUTES,
  );

  it.each([
    ['a file that is not there', 'gone.html', /Cannot open gone\.html/],
    ['a server that is not there', 'http://127.0.0.1:9/leads/7', /Cannot open http:\/\/127\.0\.0\.1:9\/leads\/7/],
  ])(
    'says so and ends with 2 at %s',
    async (_, page, sentence) => {
      const { stdout, stderr, code } = await read(page, '--json');
      expect(code).toBe(2);
      expect(stderr).toMatch(sentence);
      expect(stdout).toBe('');
    },
    2 * MINUTES,
  );

  it('shows how it is used when no page is named', async () => {
    expect(await read()).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage: npm run read') });
  });
});
