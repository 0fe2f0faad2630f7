// @ts-check
/**
 * `npm run screenshots [-- LANGUAGE [PART]]`: every view of the panel at 320 and 400 px, every section of the agreement's page
 * at 400 and 1,200 px, the contract on paper and the popup, light and dark, into screenshots/. PART is `clock`, `panel`,
 * `options` or `popup`. For looking at what was changed; nothing compares the pictures.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt, ensurePackages } from './browser/packages.mjs';
import { startCrm } from './crm/server.mjs';
import { optionsSections } from './screenshots/options.mjs';
import { popupStates } from './screenshots/popup.mjs';

const language = process.argv[2] ?? 'en';
const part = process.argv[3];
const folder = 'screenshots';

await ensurePackages(console.log);
const { launch } = await import('./browser/launch.mjs');
const crm = await startCrm();
const browser = await launch({ extension: await ensureBuilt('open'), lang: language });
try {
  await mkdir(folder, { recursive: true });
  /** @type {Record<string, () => Promise<void>>} */
  const parts = {
    clock: clockStates,
    panel: views,
    options: () => optionsSections(browser, join(folder, language)),
    popup: () => popupStates(browser, crm.url, join(folder, language)),
  };
  for (const take of part ? [parts[part]] : Object.values(parts)) await take?.();
} finally {
  await browser.close();
  await crm.close();
}

/** Every state of the clock that is agreed on in `../shared/sla/clock.json`, one picture for each, light and dark. */
async function clockStates() {
  const file = join(process.env.SLA_VECTORS ?? '../shared/sla', 'clock.json');
  if (!existsSync(file)) return console.log(`${file} is not here: no pictures of the clock's states.`);
  const cases = JSON.parse(await readFile(file, 'utf8'));
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(
    `chrome-extension://${browser.extensionId}/clock-states.html#${encodeURIComponent(JSON.stringify(cases))}`,
  );
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme });
    for (const { id } of cases) {
      await page.getByTestId(id).screenshot({ path: join(folder, `${language}-${id}-${colorScheme}.png`) });
    }
    await page.screenshot({ path: join(folder, `${language}-clock-states-${colorScheme}.png`), fullPage: true });
  }
  await page.close();
}

async function views() {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${crm.url}/leads/17`);
  const own = await browser.context.newPage();
  const ours = `chrome-extension://${browser.extensionId}`;
  await own.goto(`${ours}/popup.html`);
  const tab = await own.evaluate(async (address) => {
    const tabs = await /** @type {any} */ (globalThis).chrome.tabs.query({});
    return tabs.find((/** @type {any} */ { url }) => url?.startsWith(address)).id;
  }, crm.url);

  /** @param {string} name */
  const shoot = async (name) => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      for (const width of [320, 400]) {
        await own.emulateMedia({ colorScheme });
        await own.setViewportSize({ width, height: 700 });
        await own.screenshot({ path: join(folder, `${language}-${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
  };
  const see = (/** @type {string} */ testId) => own.getByTestId(testId).first().waitFor();

  await own.goto(`${ours}/sidepanel.html?tab=${tab}`);
  await see('verdict');
  await shoot('lead');
  await own.locator('[data-criterion=need] button').first().click();
  await own.locator('[data-criterion=action] button').first().click();
  await own.getByTestId('look-for-history').click();
  await own.getByTestId('history').getByRole('checkbox').nth(1).check();
  await shoot('history');
  await own.getByTestId('hand-over').click();
  await see('clock');
  await shoot('clock');
  await own.getByTestId('tried').click();
  await shoot('tried');
  await own.locator('input[name=outcome]').first().check();
  await own.getByTestId('contact-send').click();
  await see('attempts');
  await own.getByTestId('contacted').click();
  await own.locator('input[name=outcome]').first().check();
  await own.locator('input[name=when]').nth(1).check();
  await shoot('contacted');
  await own.locator('input[name=when]').first().check();
  await own.getByTestId('contact-send').click();
  await own.locator('[data-testid=clock-firstContact][data-state=met]').waitFor();
  await shoot('feedback-owed');
  await own.getByTestId('reject').click();
  await shoot('reject');
  await own.locator('input[name=reason]').first().click();
  await own.getByTestId('send').click();
  await own.locator('[data-kind=rejected]').waitFor();
  await shoot('returned');
  await page.goto(`${crm.url}/leads/14`);
  await own.getByText('Undo', { exact: true }).waitFor({ state: 'detached' });
  await see('verdict');
  await shoot('little-known');
  await page.goto(`${crm.url}/leads`);
  await see('check-rows');
  await shoot('list');
  await own.getByTestId('check-rows').click();
  await see('row');
  await shoot('rows');
}
