// @ts-check
/** The variant of the extension that may read every page from the start; built when missing or older than its sources. */
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = `${ROOT}.output/chrome-mv3-open`;
const SOURCES = ['entrypoints', 'utils', 'components', 'locales', 'public', 'wxt.config.ts', 'package.json'];

export async function ensureOpenBuild() {
  const built = await changedAt(`${BUILT}/manifest.json`);
  const newest = Math.max(...(await Promise.all(SOURCES.map((source) => newestIn(`${ROOT}${source}`)))));
  if (built < newest) await build();
  return BUILT;
}

function build() {
  return new Promise((resolve, reject) => {
    const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
    // What a build says goes to stderr: stdout is for what was read.
    const running = spawn(process.execPath, [wxt, 'build', '--mode', 'open'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
    running.once('error', reject);
    running.once('exit', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error('The extension could not be built: see above.')),
    );
  });
}

/** @param {string} path */
async function newestIn(path) {
  const about = await stat(path).catch(() => undefined);
  if (!about?.isDirectory()) return about?.mtimeMs ?? 0;
  const entries = await readdir(path, { recursive: true });
  return Math.max(...(await Promise.all(entries.map((entry) => changedAt(`${path}/${entry}`)))), 0);
}

/** @param {string} path */
async function changedAt(path) {
  return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
}
