/** The local table of leads seen: never synced, bounded, with a retention period, erasable. */
import { erasedLead } from '../domain/erasure';
import type { Instant } from '../domain/events';
import type { Lead } from '../domain/lead';
import type { SeenLead } from '../domain/replay';
import { openStore } from './open';
import { orRefused } from './store-refused';

const AT_MOST = 500;

/**
 * Keeps the newest reading of a lead, and drops what is older than the retention period or over the bound. A lead that
 * was erased is not remembered again.
 * @param keepSince ISO instant: readings from before are dropped.
 */
export function rememberSeen(lead: Lead, seenAt: Instant, keepSince: Instant): Promise<void> {
  const { key } = lead;
  if (key === null) return Promise.resolve();
  return orRefused(async () => {
    const transaction = (await openStore()).transaction(['seen', 'erased'], 'readwrite');
    const seen = transaction.objectStore('seen');
    const isErased = (await transaction.objectStore('erased').getKey(erasedLead(key))) !== undefined;
    if (!isErased) await seen.put({ key, seenAt, lead });
    let surplus = (await seen.count()) - AT_MOST;
    let row = await seen.index('bySeenAt').openCursor();
    while (row && (surplus > 0 || row.value.seenAt < keepSince)) {
      await row.delete();
      surplus -= 1;
      row = await row.continue();
    }
    await transaction.done;
  });
}

/** The leads seen lately, the newest first. */
export function seenLeads(): Promise<SeenLead[]> {
  return orRefused(async () => (await (await openStore()).getAllFromIndex('seen', 'bySeenAt')).reverse());
}

export function countSeen(): Promise<number> {
  return orRefused(async () => (await openStore()).count('seen'));
}

/** Drops readings that are older than the retention period, also when no lead is looked at. */
export function dropSeenBefore(keepSince: Instant): Promise<void> {
  return orRefused(async () => {
    const transaction = (await openStore()).transaction('seen', 'readwrite');
    const old = await transaction.store.index('bySeenAt').getAllKeys(IDBKeyRange.upperBound(keepSince, true));
    await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.done]);
  });
}

export function eraseSeen(): Promise<void> {
  return orRefused(async () => (await openStore()).clear('seen'));
}
