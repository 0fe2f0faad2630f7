/** When are packages and builds good enough to be used as they are? */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildFresh, isInstallFresh } from '../../demo/browser/freshness.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const lock = (packages: Record<string, { version?: string; integrity?: string; optional?: boolean }>) => ({ packages });

test('packages are fresh when each one of the lockfile is installed as it says', () => {
  const wanted = lock({ '': { version: '0.1.0' }, 'node_modules/zod': zod });
  expect(isInstallFresh(wanted, lock({ 'node_modules/zod': zod }))).toBe(true);
  expect(isInstallFresh(wanted, lock({ 'node_modules/zod': { ...zod, version: '4.6.6' } }))).toBe(false);
  expect(isInstallFresh(wanted, lock({ 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }))).toBe(false);
  expect(isInstallFresh(wanted, lock({}))).toBe(false);
});

test('a package for another system may be absent', () => {
  const wanted = lock({ 'node_modules/@biomejs/cli-win32-x64': { version: '2.6.8', optional: true } });
  expect(isInstallFresh(wanted, lock({}))).toBe(true);
});

let root: string;
let built: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leadpact-freshness-'));
  built = join(root, '.output/chrome-mv3');
  mkdirSync(join(root, 'utils/domain'), { recursive: true });
  mkdirSync(built, { recursive: true });
  write('utils/domain/lead.ts', 1_000);
  write('wxt.config.ts', 1_000);
  for (const folder of ['utils/domain', 'utils']) utimesSync(join(root, folder), 1_000, 1_000);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, at: number) {
  writeFileSync(join(root, file), '');
  utimesSync(join(root, file), at, at);
}

test('there is no build yet', () => {
  expect(isBuildFresh(root, built)).toBe(false);
});

test('a build is fresh while it is newer than every source', () => {
  write('.output/chrome-mv3/manifest.json', 2_000);
  expect(isBuildFresh(root, built)).toBe(true);
  utimesSync(join(root, 'utils/domain/lead.ts'), 3_000, 3_000);
  expect(isBuildFresh(root, built)).toBe(false);
});

test('a source that was removed makes a build stale', () => {
  write('.output/chrome-mv3/manifest.json', 2_000);
  rmSync(join(root, 'utils/domain/lead.ts'));
  expect(isBuildFresh(root, built)).toBe(false);
});
