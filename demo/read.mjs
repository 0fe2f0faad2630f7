// @ts-check
/**
 * `npm run read -- PAGE… [--json]`: opens each page in a real browser with the built extension and prints what it reads
 * there. PAGE is an address, or a saved .html file whose address stands in `<meta name="x-url">`.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { launch } from './browser/launch.mjs';
import { ensureOpenBuild } from './read/open-build.mjs';
import { printable, scored } from './read/print-report.mjs';
import { serveSavedPages } from './read/saved-pages.mjs';
import { readThroughPort } from './read/through-port.mjs';

const pages = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
if (pages.length === 0) {
  console.error('Usage: npm run read -- PAGE… [--json]     PAGE: an address, or a saved .html file');
  process.exit(2);
}

const saved = await serveSavedPages();
const browser = await launch({ extension: await ensureOpenBuild() });
/** @type {Record<string, unknown>} */
const all = {};
try {
  const helper = await browser.context.newPage();
  await helper.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  for (const page of pages) {
    const isAddress = /^https?:\/\//i.test(page);
    const address = isAddress ? page : await saved.show(await htmlOf(page));
    const report = await readThroughPort(browser.context, helper, address, { mayFillLate: isAddress });
    if (asJson) all[isAddress ? page : basename(page).replace(/\.html?$/i, '')] = scored(report);
    else console.log(printable(page, report));
  }
  if (asJson) console.log(JSON.stringify(all, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  await browser.close();
  saved.close();
}

/** @param {string} file */
async function htmlOf(file) {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`Cannot open ${file}: there is no such file, and it is no http(s) address.`);
  }
}
