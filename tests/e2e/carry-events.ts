/** Takes everything that happened from one browser to another, as a file between colleagues does. */
import type { Page } from 'playwright-core';

interface Row {
  _id: string;
  lead?: string;
}

/** Both are pages of the extension; whoever has a panel open there hears of each lead and person. */
export async function carryEvents(from: Page, to: Page): Promise<void> {
  const rows = await from.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('leadpact'));
    const found = await done(db.transaction('events').objectStore('events').getAll());
    db.close();
    return found as Row[];
  });
  await putEvents(to, rows);
}

/** Entries that came from somewhere else, in the store of this page's profile. */
export async function putEvents(to: Page, rows: Row[]): Promise<void> {
  await to.evaluate(async (rows) => {
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
