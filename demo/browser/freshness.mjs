// @ts-check
/** Is what was installed or built earlier still good? */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} Package
 * @typedef {{ packages?: Record<string, Package> }} Lock
 */

/**
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes
 */
export function isInstallFresh(wanted, installed) {
  const there = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([folder, { version, integrity, optional }]) => {
    if (folder === '') return true;
    const found = there[folder];
    // Optional packages are those of other systems, most of the time.
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** Everything that a build is made of. */
const SOURCES = ['entrypoints', 'components', 'utils', 'locales', 'public', 'wxt.config.ts', 'package.json'];

/**
 * @param {string} root the repository
 * @param {string} folder the built extension
 */
export function isBuildFresh(root, folder) {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return [...SOURCES, 'package-lock.json'].every((name) => newest(join(root, name)) < built);
}

/**
 * When something in here changed last; a folder's own time tells of files that were removed.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
