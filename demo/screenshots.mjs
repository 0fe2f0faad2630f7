// @ts-check
/**
 * `npm run screenshots [-- LANGUAGE]`: every view of panel and popup, light and dark, at 320 and 400 px, into
 * screenshots/. For looking at what was changed; nothing compares the pictures.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt, ensurePackages } from './browser/packages.mjs';
import { startCrm } from './crm/server.mjs';

const language = process.argv[2] ?? 'en';
const folder = 'screenshots';

await ensurePackages(console.log);
const { launch } = await import('./browser/launch.mjs');
const crm = await startCrm();
const browser = await launch({ extension: await ensureBuilt('open'), lang: language });
try {
  await mkdir(folder, { recursive: true });
  await views();
} finally {
  await browser.close();
  await crm.close();
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

  await own.getByRole('combobox').fill('lead');
  await shoot('popup');
  await own.goto(`${ours}/sidepanel.html?tab=${tab}`);
  await see('verdict');
  await shoot('lead');
  await own.locator('[data-criterion=need] button').first().click();
  await own.locator('[data-criterion=action] button').first().click();
  await own.getByTestId('hand-over').click();
  await see('clock');
  await shoot('clock');
  await own.getByTestId('contacted').click();
  await own.locator('[data-state=met][data-testid=clock-state]').waitFor();
  await own.getByTestId('reject').click();
  await shoot('reject');
  await own.locator('input[name=reason]').first().click();
  await own.locator('form input[type=checkbox]').nth(2).click();
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
