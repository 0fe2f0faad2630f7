// @ts-check
/** Puts the demo team's history into a profile that has none, as a file that is taken in. */
import { teamEvents } from './events.mjs';
import { ME } from './history.mjs';

/**
 * @param {import('../browser/launch.mjs').Launched} browser
 * @param {string} crm the demo CRM's address
 */
export async function fillTeam({ context, extensionId }, crm) {
  const options = `chrome-extension://${extensionId}/options.html`;
  const page = await context.newPage();
  await page.goto(options);
  await page.evaluate((person) => /** @type {any} */ (globalThis).chrome.storage.local.set({ person }), ME);
  // From here on it is this person's page.
  await page.reload();
  await page.goto(`${options}#stored`);
  const events = teamEvents(crm);
  const counts = { events: events.length, agreements: 0 };
  const header = { leadpact: 'export', format: 1, by: ME.id, version: '0', made: new Date().toISOString(), counts };
  const lines = [header, ...events.map((event) => ({ event }))].map((line) => `${JSON.stringify(line)}\n`);
  const buffer = Buffer.from(lines.join(''));
  await page.getByTestId('import-all').setInputFiles({ name: 'team.jsonl', mimeType: 'application/jsonl', buffer });
  await page.getByTestId('imported').waitFor();
  await page.close();
}
