/** What is put into other people's pages stays small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ensureBuilt } from '../../demo/browser/packages.mjs';

/** A bit above what it is; the goal is 20 kB. A quarter of it are the labels in eight languages. */
const LARGEST = 41_700;
/** What comes only when a person asks for rows or for what a lead did, points or has a place shown. */
const LARGEST_MORE = 6_000;

const script = async (file: string) => readFileSync(join(await ensureBuilt('production'), file), 'utf8');
const size = (text: string) => gzipSync(text, { level: 9 }).length;

test('the content script is small, and carries neither zod nor the polyfill', async () => {
  const first = await script('content-scripts/crm.js');
  expect(size(first)).toBeLessThan(LARGEST);
  expect(first).not.toMatch(/ZodError|safeParse|_zod|webextension-polyfill|__isProxy|sendMessagePromise/);
});

test('the second script carries nothing that the first one has', async () => {
  const second = await script('crm-more.js');
  expect(size(second)).toBeLessThan(LARGEST_MORE);
  expect(second).not.toMatch(/MutationObserver|textContent.*normalize\(`NFKC`\)|onConnect/);
  expect(second).toContain('leadpactLent');
});
