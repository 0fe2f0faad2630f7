import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { announcements, forgetAnnounced, keepAnnounced } from '../../utils/store/announced';
import { closeStore, openStore } from '../../utils/store/open';
import first from '../../utils/store/upgrade/001-first';

const DAY = 86_400_000;

beforeEach(async () => {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
});

describe('what a person was told', () => {
  test('is known after the browser was closed; told again, the newest holds', async () => {
    await keepAnnounced([{ id: 'breach|1', at: 5, snoozedUntil: 10 }]);
    await closeStore();
    await keepAnnounced([{ id: 'breach|1', at: 10, snoozedUntil: null }]);
    expect(await announcements()).toEqual([{ id: 'breach|1', at: 10, snoozedUntil: null }]);
  });

  test('is let go of when it is old and its clock is settled', async () => {
    const told = ['old', 'old but open', 'new'].map((id, i) => ({ id, at: i === 2 ? DAY : 0, snoozedUntil: null }));
    await keepAnnounced(told);
    await forgetAnnounced(DAY, new Set(['old but open']));
    expect((await announcements()).map(({ id }) => id).sort()).toEqual(['new', 'old but open']);
  });

  test('a database from before has room for it, and keeps what it had', async () => {
    const old = indexedDB.open('leadpact', 1);
    old.onupgradeneeded = () => first(old.result, old.transaction!);
    await new Promise((resolve) => {
      old.onsuccess = resolve;
    });
    const rows = old.result.transaction('events', 'readwrite').objectStore('events');
    await new Promise((resolve) => {
      rows.add({ _id: 'e:kept' }).onsuccess = resolve;
    });
    old.result.close();
    await keepAnnounced([{ id: 'a', at: 0, snoozedUntil: null }]);
    expect(await (await openStore()).count('events')).toBe(1);
    expect(await announcements()).toHaveLength(1);
  });

  test('a row that is none is left out', async () => {
    await (await openStore()).put('announced', { id: 'x', at: 'never' } as never);
    expect(await announcements()).toEqual([]);
  });
});
