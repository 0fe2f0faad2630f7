// @ts-check
/**
 * `npm run read -- PAGE… [--json] [--why]`: opens each page in a real browser with the built extension and prints what
 * it reads there; with --why also where each value stands, and the candidates that lost. PAGE is an address, or a saved .html file whose address stands in `<meta name="x-url">`.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { launch } from './browser/launch.mjs';
import { ensureOpenBuild } from './read/open-build.mjs';
import { printable, scored } from './read/print-report.mjs';
import { printableWhy } from './read/print-why.mjs';
import { serveSavedPages } from './read/saved-pages.mjs';
import { readingPage, readThroughPort } from './read/through-port.mjs';

const pages = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const asksWhy = process.argv.includes('--why');
if (pages.length === 0) {
  console.error('Usage: npm run read -- PAGE… [--json] [--why]     PAGE: an address, or a saved .html file');
  process.exit(2);
}

const saved = await serveSavedPages();
const browser = await launch({ extension: await ensureOpenBuild() });
/** @type {Record<string, unknown>} */
const all = {};
try {
  const helper = await readingPage(browser);
  for (const page of pages) {
    const isAddress = /^https?:\/\//i.test(page);
    const address = isAddress ? page : await saved.show(await htmlOf(page));
    const options = { mayFillLate: isAddress, why: asksWhy };
    const { report, why } = await readThroughPort(browser.context, helper, address, options);
    const name = isAddress ? page : basename(page).replace(/\.html?$/i, '');
    if (asJson) all[name] = { ...scored(report), ...(why && { why }) };
    else console.log(printable(page, report) + (why ? printableWhy(why) : ''));
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
