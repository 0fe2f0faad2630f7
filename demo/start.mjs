// @ts-check
/**
 * `npm run demo`: a browser with the extension on a lead of the demo CRM, with the sidebar open.
 * `npm run demo -- --headless`: the same without a display; prints the review, saves a picture of it, and ends.
 * `npm run demo -- --team`: two browsers, marketing's and sales', that share one demo server.
 * Also: `--screenshot FILE`, `--lead NUMBER`, `--lang xx`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensurePackages } from './browser/packages.mjs';
import { startCrm } from './crm/server.mjs';

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    screenshot: { type: 'string', default: 'demo-screenshot.png' },
    lead: { type: 'string', default: '17' },
    lang: { type: 'string', default: 'en' },
    team: { type: 'boolean', default: false },
  },
});
const say = (/** @type {string} */ sentence) => console.log(sentence);

/** What ends what was started, the newest first. @type {(() => Promise<void>)[]} */
const endings = [];
let ended = false;

/** @param {number} code */
async function end(code) {
  if (ended) return;
  ended = true;
  for (const stop of endings.reverse()) await stop().catch(() => {});
  process.exit(code);
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void end(130));

try {
  await demo();
} catch (error) {
  // What a Ctrl-C interrupts also fails here.
  if (!ended) console.error(error instanceof Error ? error.message : error);
  await end(1);
}

/** Two windows, or without a display what each of the two sees. */
async function team() {
  const { openDemoTeam } = await import('./team/two-browsers.mjs');
  const { clockText } = await import('./review/text.mjs');
  const extension = await ensureBuilt('open', { say });
  const crm = await startCrm();
  endings.push(crm.close);
  const { marketing, sales, close } = await openDemoTeam({
    extension,
    crm: crm.url,
    lead: options.lead,
    headless: options.headless,
    lang: options.lang,
  });
  endings.push(close);
  if (!options.headless) {
    say('Left works marketing, right sales. Hand the lead over on the left. Ctrl-C ends it all.');
    for (const { browser } of [marketing, sales]) browser.context.once('close', () => void end(0));
    return;
  }
  await marketing.panel.getByTestId('hand-over').click();
  await sales.panel.getByTestId('clock').first().waitFor();
  say('Marketing handed over. What sales sees in its own browser:');
  say(await clockText(sales.panel));
  await end(0);
}

async function demo() {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!options.headless && !hasDisplay) {
    throw new Error('There is no display here: use `npm run demo -- --headless`.');
  }
  await ensurePackages(say);
  // Only now: they import packages, and a clean clone had none.
  const { launch } = await import('./browser/launch.mjs');
  const { reviewText, clockText } = await import('./review/text.mjs');
  const { saveSideBySide } = await import('./review/picture.mjs');
  const { fillTeam } = await import('./team/fill.mjs');
  const { ensureBrowser } = await import('./browser/install-browser.mjs');

  await ensureBrowser(say);
  if (options.team) return team();
  // The open variant may read every page from the start. What ships gets a tab by the person's click on the toolbar
  // button, or asks; not every browser lets a script make that click, and without a display nobody answers.
  const extension = await ensureBuilt('open', { say });
  const crm = await startCrm();
  endings.push(crm.close);
  const browser = await launch({
    extension,
    headless: options.headless,
    lang: options.lang,
    size: { width: 1400, height: options.headless ? 1080 : 900 },
  });
  endings.push(browser.close);

  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await fillTeam(browser, crm.url);
  await page.goto(`${crm.url}/leads/${options.lead}`);
  await page.bringToFront();
  const panel = await browser.openSidePanel();
  await panel.getByTestId('lead-name').or(panel.getByTestId('state-message')).first().waitFor();
  if (!options.headless) {
    say(`The demo CRM is at ${crm.url}. Try the next lead, its form, the list and the dashboard. Ctrl-C ends it all.`);
    browser.context.once('close', () => void end(0));
    return;
  }
  say(await reviewText(panel));
  await panel.getByTestId('hand-over').click();
  say(await clockText(panel));
  // The click scrolled to its button.
  await panel.evaluate(() => scrollTo(0, 0));
  const file = resolve(options.screenshot);
  await saveSideBySide(browser.context, page, panel, file);
  say(`\nSaved ${file}`);
  await end(0);
}
