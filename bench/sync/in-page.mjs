// @ts-check
/** What runs in the measured page. Each function is sent there by itself, so none uses another. */

/** True when everything is here and in step. @param {number} entries */
export async function state(entries) {
  const done = (/** @type {IDBRequest} */ request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  if (document.querySelector('[data-testid=join-trouble]')) throw new Error('It was not joined.');
  const db = await done(indexedDB.open('leadpact'));
  const { last = null } = (await done(db.transaction('sync').objectStore('sync').get('state'))) ?? {};
  // Counting takes the time of what is measured: only at the end.
  const count = last === null ? 0 : await done(db.transaction('events').objectStore('events').count());
  db.close();
  return count >= entries && last !== null;
}

/** Bytes of IndexedDB on disk. */
export async function usage() {
  const { usage = 0, usageDetails } = /** @type {any} */ (await navigator.storage.estimate());
  return /** @type {number} */ (usageDetails?.indexedDB ?? usage);
}

/**
 * @param {{ url: string, user: string, password: string, entries: number }} from
 * @returns {Promise<number>} ms
 */
export async function pullWithPouch({ url, user, password, entries }) {
  const { PouchDB } = /** @type {any} */ (globalThis);
  const authorization = `Basic ${btoa(`${user}:${password}`)}`;
  const remote = new PouchDB(url, {
    skip_setup: true,
    fetch: (/** @type {string} */ address, /** @type {any} */ options) => {
      options.headers.set('authorization', authorization);
      return PouchDB.fetch(address, { ...options, credentials: 'omit' });
    },
  });
  const local = new PouchDB('bench');
  const began = performance.now();
  await PouchDB.replicate(remote, local, { batch_size: 1_000, batches_limit: 2 });
  const { doc_count } = await local.info();
  const ms = performance.now() - began;
  if (doc_count < entries) throw new Error(`Only ${doc_count} of ${entries} came`);
  return ms;
}
