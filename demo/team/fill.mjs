// @ts-check
/** Puts the demo team's history into a profile that has none, through a page of the extension. */
import { teamEvents } from './events.mjs';
import { ME } from './history.mjs';

/**
 * @param {import('../browser/launch.mjs').Launched} browser
 * @param {string} crm the demo CRM's address
 */
export async function fillTeam({ context, extensionId }, crm) {
  const page = await context.newPage();
  // The page itself makes the database before it shows anything.
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    async ({ events, me }) => {
      /** @type {any} */
      const { chrome } = globalThis;
      await chrome.storage.local.set({ person: me });
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open('leadpact');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('events', 'readwrite');
          for (const event of events) writing.objectStore('events').put(event);
          writing.oncomplete = () => {
            opening.result.close();
            resolve(undefined);
          };
          writing.onerror = () => reject(writing.error);
        };
      });
    },
    { events: teamEvents(crm), me: ME },
  );
  await page.close();
}
