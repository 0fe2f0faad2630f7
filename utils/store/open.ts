/** Opens the database, one connection a context; a connection that the browser closed is opened again. */
import { type IDBPDatabase, openDB, unwrap } from 'idb';
import type { LeadpactSchema } from './schema';
import { orRefused, StoreRefused } from './store-refused';
import { STEPS } from './upgrade/steps';

export type Store = IDBPDatabase<LeadpactSchema>;

let opening: Promise<Store> | undefined;

/** @throws StoreRefused when the database cannot be opened; a later call tries again. */
export function openStore(): Promise<Store> {
  if (Date.now() < blockedUntil) return Promise.reject(new StoreRefused('blocked', undefined));
  opening ??= orRefused(open).catch((refused) => {
    opening = undefined;
    throw refused;
  });
  return opening;
}

/** A page that waits behind another one's blocked upgrade is told nothing by the browser. */
const PATIENCE_MS = 8_000;
/** Whoever asks right after is told at once: a page asks for several things, one after the other. */
const SAID_FOR_MS = 5_000;
let blockedUntil = 0;

function open(): Promise<Store> {
  return new Promise((resolve, reject) => {
    let isTooLate = false;
    const waiting = setTimeout(() => {
      isTooLate = true;
      blockedUntil = Date.now() + SAID_FOR_MS;
      reject(new StoreRefused('blocked', undefined));
    }, PATIENCE_MS);
    openDB<LeadpactSchema>('leadpact', STEPS.length, {
      upgrade(db, from, _to, transaction) {
        // Nobody is in the way, and a large store takes its time.
        clearTimeout(waiting);
        for (const step of STEPS.slice(from))
          step(unwrap(db) as unknown as IDBDatabase, unwrap(transaction) as unknown as IDBTransaction);
      },
      // Another page still holds an older version open: it closes itself (below); if it does not, say so.
      blocked: () => reject(new StoreRefused('blocked', undefined)),
      // A newer version of the extension wants to upgrade: let go, the next call opens the new one.
      blocking(_now, _wanted, event) {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    })
      .then((db) => (isTooLate ? db.close() : resolve(db)), reject)
      .finally(() => clearTimeout(waiting));
  });
}

/** For tests: closes the connection, as a browser that ends does. */
export async function closeStore(): Promise<void> {
  (await opening)?.close();
  opening = undefined;
}
