// @ts-check
/** Finds a browser on this machine that can load an unpacked extension by command. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} FoundBrowser
 * @property {string} path the program
 * @property {boolean} branded Chrome or Edge: from 137 on they ignore `--load-extension` and take an extension over
 *   their DevTools protocol only
 */

/**
 * The user's own choice, then free Chromiums, then branded browsers.
 * @returns {Promise<FoundBrowser | undefined>}
 */
export async function findBrowser() {
  const chosen = process.env.LEADPACT_BROWSER;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`LEADPACT_BROWSER names a file that is not there: ${chosen}`);
    return { path: chosen, branded: isBranded(chosen) };
  }
  const free = [...installedChromiums(), ...(await playwrightsOwn())].find(isUsable);
  if (free) return { path: free, branded: false };
  const branded = installedBranded().find(isUsable);
  return branded ? { path: branded, branded: true } : undefined;
}

/** @param {string} path */
function isUsable(path) {
  return existsSync(path) && !isSnap(path);
}

/**
 * A snap sees neither our temporary folder nor hidden folders, so it can load no extension from here.
 * Ubuntu's /usr/bin/chromium-browser is a script that starts the snap.
 * @param {string} path
 */
function isSnap(path) {
  if (process.platform !== 'linux') return false;
  if (realpathSync(path).includes('/snap')) return true;
  const start = readFileSync(path).subarray(0, 2_000).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/bin/');
}

/** @param {string} path */
function isBranded(path) {
  const real = existsSync(path) ? realpathSync(path) : path;
  return /google[ -]?chrome|chrome[\\/]application|msedge|microsoft[ -]?edge/i.test(real) && !/for testing/i.test(real);
}

/** @returns {string[]} */
function installedChromiums() {
  if (process.platform === 'darwin') {
    return inApplications('Chromium', 'Google Chrome for Testing');
  }
  if (process.platform === 'win32') return inProgramFolders('Chromium\\Application\\chrome.exe');
  return onPath('chromium', 'chromium-browser', 'ungoogled-chromium');
}

/** @returns {string[]} */
function installedBranded() {
  if (process.platform === 'darwin') return inApplications('Google Chrome', 'Microsoft Edge');
  if (process.platform === 'win32') {
    return inProgramFolders('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe');
  }
  return onPath('google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge');
}

/** The Chromium that `playwright-core install chromium` puts into its cache, of this or another version. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const expected = chromium.executablePath();
  const parts = /^(.*[\\/])chromium-\d+([\\/].*)$/.exec(expected);
  if (!parts?.[1] || !parts[2] || !existsSync(parts[1])) return [expected];
  const [, cache, rest] = parts;
  const others = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return [
    expected,
    ...others
      .sort()
      .reverse()
      .map((name) => `${cache}${name}${rest}`),
  ];
}

/** @param {string[]} names */
function inApplications(...names) {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return names.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
}

/** @param {string[]} programs */
function inProgramFolders(...programs) {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': X86 } = process.env;
  return programs.flatMap((program) =>
    [PROGRAMFILES, X86, LOCALAPPDATA].filter((folder) => folder !== undefined).map((folder) => join(folder, program)),
  );
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
