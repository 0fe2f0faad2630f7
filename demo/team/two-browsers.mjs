// @ts-check
/** Two browsers of one team: marketing's and sales', each with the panel on the same lead, and a server in memory. */
import { launch } from '../browser/launch.mjs';
import { startCouch } from '../couch/server.mjs';
import { couchAt } from './couch.mjs';
import { addUser, initTeam } from './setup.mjs';

const TEAM = 'demo';
const MEMBERS = /** @type {const} */ ([
  { name: 'marte', shown: 'Marte', side: 'marketing', editor: true },
  { name: 'jonas', shown: 'Jonas', side: 'sales', editor: false },
]);
const PASSWORD = 'demo-password';

/** @typedef {{ browser: import('../browser/launch.mjs').Launched, page: import('playwright-core').Page, panel: import('playwright-core').Page }} Desk */

/**
 * @param {{ extension: string, crm: string, lead: string, headless: boolean, lang: string }} wanted
 * @returns {Promise<{ marketing: Desk, sales: Desk, close(): Promise<void> }>}
 */
export async function openDemoTeam({ extension, crm, lead, headless, lang }) {
  const couch = await startCouch();
  const { ask } = couchAt(couch.url.replace('//', '//admin:admin@'));
  await initTeam(ask, TEAM, () => {});
  /** @type {Desk[]} */
  const desks = [];
  for (const [index, member] of MEMBERS.entries()) {
    await addUser(ask, TEAM, { ...member, password: PASSWORD });
    const browser = await launch({
      extension,
      headless,
      lang,
      size: { width: 950, height: 900 },
      args: headless ? [] : [`--window-position=${index * 960},0`],
    });
    await join(browser, couch.url.replace('//', `//${member.name}@`), member);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${crm}/leads/${lead}`);
    await page.bringToFront();
    desks.push({ browser, page, panel: await browser.openSidePanel() });
  }
  const [marketing, sales] = /** @type {[Desk, Desk]} */ (desks);
  return {
    marketing,
    sales,
    async close() {
      for (const { browser } of desks) await browser.close();
      await couch.close();
    },
  };
}

/**
 * As a person does it, in the options page.
 * @param {import('../browser/launch.mjs').Launched} browser
 * @param {string} server with the account's name
 * @param {typeof MEMBERS[number]} member
 */
async function join(browser, server, { shown, side }) {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#overview`);
  const me = options.getByTestId('me');
  await me.locator('input[autocomplete=name]').fill(shown);
  await me
    .locator('input[type=radio]')
    .nth(side === 'marketing' ? 0 : 1)
    .check();
  await me.locator('button[type=submit]').click();
  await options.getByTestId('saved').waitFor();
  await options.locator('nav a[href="#team"]').click();
  await options.getByTestId('invitation').fill(`${server}/${TEAM}`);
  await options.getByTestId('secret').fill(PASSWORD);
  await options.getByTestId('sign-in').click();
  await options.getByTestId('joined').waitFor();
  await options.close();
}
