// @ts-check
/** Gets a browser that can load our extension: the one that is there, else a Chromium that is installed now. */
import { canInstallOnDebian, installOnDebian } from './debian.mjs';
import { findBrowser } from './find-browser.mjs';
import { runQuietly } from './run-quietly.mjs';

const HOW_TO_HELP =
  'No browser was found that can load the extension, and none could be installed: install Chromium (or Chrome for Testing), or set LEADPACT_BROWSER to its program.';

/**
 * @param {(sentence: string) => void} [say] told before something slow is done
 * @returns {Promise<import('./find-browser.mjs').FoundBrowser>}
 */
export async function ensureBrowser(say = () => {}) {
  const found = await findBrowser();
  if (found) return found;
  say('Installing Chromium …');
  try {
    await installChromium();
  } catch (error) {
    throw new Error(HOW_TO_HELP, { cause: error });
  }
  const installed = await findBrowser();
  if (!installed) throw new Error(HOW_TO_HELP);
  return installed;
}

async function installChromium() {
  // The fonts too: a bare Debian has none, and every letter would be a box.
  if (canInstallOnDebian()) return installOnDebian(['chromium', 'fonts-dejavu-core']);
  const asRoot = process.getuid?.() === 0;
  await runQuietly(process.execPath, [
    'node_modules/playwright-core/cli.js',
    'install',
    'chromium',
    '--no-shell',
    ...(asRoot && process.platform === 'linux' ? ['--with-deps'] : []),
  ]);
}
