// @ts-check
/** Makes sure that the packages are installed as the lockfile says, and that the extension is built from what is here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuildFresh, isInstallFresh } from './freshness.mjs';
import { ROOT, runQuietly } from './run-quietly.mjs';

/** @param {(sentence: string) => void} [say] told before something slow is done */
export async function ensurePackages(say = () => {}) {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || !isInstallFresh(readJson(join(ROOT, 'package-lock.json')), readJson(installed))) {
    say('Installing packages …');
    // Where NODE_ENV is "production", npm would leave out what builds and tests.
    await npm('ci', '--include=dev', '--no-fund', '--no-audit');
  }
  // The types that WXT writes are missing where packages were installed without their scripts.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) await wxt('prepare');
}

/**
 * @typedef {'production' | 'open'} Mode `open` may read every page from the start, for browsers without a display: they
 *   cannot answer the browser's question for a permission. `production` is what ships.
 */

/**
 * @param {Mode} [mode]
 * @param {{ browser?: 'chrome' | 'firefox', say?: (sentence: string) => void }} [options]
 * @returns {Promise<string>} the folder with the built extension
 */
export async function ensureBuilt(mode = 'production', { browser = 'chrome', say = () => {} } = {}) {
  const folder = join(ROOT, '.output', `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
  if (!isBuildFresh(ROOT, folder)) {
    say('Building the extension …');
    await build(mode, browser);
  }
  return folder;
}

/**
 * @param {Mode} mode
 * @param {'chrome' | 'firefox'} browser
 */
export function build(mode, browser) {
  return wxt('build', '--browser', browser, '--mv3', '--mode', mode);
}

/** @param {string[]} args */
export function wxt(...args) {
  return runQuietly(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...args]);
}

/** @param {string[]} args */
function npm(...args) {
  const running = process.env.npm_execpath;
  if (running?.endsWith('.js')) return runQuietly(process.execPath, [running, ...args]);
  // On Windows npm is a .cmd file, which only a shell can start.
  return runQuietly('npm', args, { shell: process.platform === 'win32' });
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
