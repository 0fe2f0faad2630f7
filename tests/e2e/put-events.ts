/** Entries that came from somewhere else, put into the store of a page's profile; open pages hear of them. */
import type { Page } from 'playwright-core';

interface Row {
  _id: string;
  lead?: string;
}

/** @param page of the extension. */
export async function putEvents(page: Page, rows: Row[]): Promise<void> {
  await page.evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('leadpact');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction('events', 'readwrite');
    for (const row of rows) writing.objectStore('events').put(row);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
    const channel = new BroadcastChannel('leadpact:store');
    channel.postMessage([...new Set(rows.map(({ lead }) => lead ?? null))].map((events) => ({ events })));
    channel.close();
  }, rows);
}
