// @ts-check
/** What the browser tests need beside packages: a Chromium, a Firefox, a virtual display, keys pressed on it, pictures of it. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallOnDebian, installOnDebian } from './debian.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureBrowser } from './install-browser.mjs';

/** xauth must be named: xvfb only recommends it, and does not work without. */
const DEBIAN = ['xvfb', 'xauth', 'xdotool', 'imagemagick', 'fonts-dejavu-core', 'firefox-esr'];

/**
 * @param {string} program
 * @returns {string | undefined} its path
 */
export function findProgram(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

/** @returns {string | undefined} where Firefox is; LEADPACT_FIREFOX overrides */
export function findFirefox() {
  const usual = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
  return process.env.LEADPACT_FIREFOX || findProgram('firefox-esr') || findProgram('firefox') || usual.find(isProgram);
}

/**
 * Installs what is missing where that needs no questions.
 * @returns {Promise<{ canRun: boolean, missing: string[] }>} what stays missing, each as a sentence
 */
export async function ensureTestTools() {
  if (canInstallOnDebian()) {
    const wanted = (await findBrowser()) ? DEBIAN : ['chromium', ...DEBIAN];
    const absent = wanted.filter((name) => !isInstalledOnDebian(name));
    if (absent.length > 0) await installOnDebian(absent);
  }
  /** @type {string[]} */
  const missing = [];
  const canRun = await ensureBrowser().then(
    () => true,
    (error) => {
      missing.push(`${error instanceof Error ? error.message : error} The browser tests are skipped.`);
      return false;
    },
  );
  if (!findFirefox())
    missing.push('There is no Firefox here: its tests are skipped. Install it, or set LEADPACT_FIREFOX.');
  if (process.platform === 'linux' && !process.env.DISPLAY && !findProgram('xvfb-run')) {
    missing.push(
      'There is no display and no xvfb-run here: tests that need a display are skipped. Install xvfb and xauth.',
    );
  }
  return { canRun, missing };
}

/** @param {string} name */
function isInstalledOnDebian(name) {
  try {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder
    const state = execFileSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return state.toString() === 'installed';
  } catch {
    return false;
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
