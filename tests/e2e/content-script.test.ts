/** What is put into other people's pages stays small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../../demo/browser/packages.mjs';

/** A bit above what it is; the goal is 20 kB. */
const LARGEST = 5_200;

test('the content script is small, and carries neither zod nor the polyfill', async () => {
  const script = readFileSync(join(await ensureBuilt('production'), 'content-scripts/crm.js'), 'utf8');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(LARGEST);
  expect(script).not.toMatch(/ZodError|safeParse|_zod|webextension-polyfill|__isProxy|sendMessagePromise/);
});
