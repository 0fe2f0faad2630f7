/** From every version of the database that there ever was to the newest: everything is still there. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addEvents, eventsOfKind } from '../../utils/store/events';
import { openStore } from '../../utils/store/open';
import { rowKey } from '../../utils/store/row-key';
import { STEPS } from '../../utils/store/upgrade/steps';
import { eventOf } from '../domain/event-of';
import { leadOf } from '../domain/lead-of';
import { sealed } from '../sync/sealed';
import { freshStore } from './fresh-store';

/** A row of each table as it was written when the table came; a new step with a table adds its own here. */
const ROWS: Record<string, object> = {
  events: eventOf('praised', { note: 'Takk!' }),
  agreements: { cite: '1:ABC', agreement: { number: 1 } },
  seen: { key: 'https://crm.example/lead/1', seenAt: '2026-11-03T10:00:00.000Z', lead: leadOf({ name: 'Anna' }) },
  announced: { id: 'due:https://crm.example/lead/1', at: 1_793_700_000_000, snoozedUntil: null },
  unshared: { id: 'e:marte:x:y' },
  flagged: { id: 'e:marte:x:y', why: 'seal', at: '2026-11-03T10:00:00.000Z' },
  sync: { account: 'marte' },
  erased: { id: 'e:marte:x:y', at: '2026-11-03T10:00:00.000Z' },
};

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The database as a browser has it that ran the extension of that time, one row in each table. */
async function databaseOf(version: number): Promise<string[]> {
  const opening = indexedDB.open('leadpact', version);
  opening.onupgradeneeded = () => {
    for (const step of STEPS.slice(0, version)) step(opening.result, opening.transaction!);
  };
  const db = await done(opening);
  const tables = [...db.objectStoreNames];
  const transaction = db.transaction(tables, 'readwrite');
  for (const table of tables) {
    expect(ROWS, `tests/store/upgrade.test.ts needs a row for the table ${table}`).toHaveProperty(table);
    const rows = transaction.objectStore(table);
    // Where sharing stands has its name beside it, an event from the fifth version on its key.
    const key = table === 'sync' ? 'membership' : rowKey((ROWS[table] as { _id: string })._id);
    await done(rows.add(ROWS[table], rows.keyPath === null ? key : undefined));
  }
  db.close();
  return tables;
}

/** Tables, their keys and their indexes. */
async function shape() {
  const db = await openStore();
  const transaction = db.transaction([...db.objectStoreNames]);
  return [...db.objectStoreNames].map((name) => {
    const { keyPath, indexNames } = transaction.objectStore(name);
    const indexes = [...indexNames].map((index) => {
      const { keyPath: path, unique, multiEntry } = transaction.objectStore(name).index(index as never);
      return { index, path, unique, multiEntry };
    });
    return { name, keyPath, indexes };
  });
}

beforeEach(freshStore);

describe.each(STEPS.map((_, index) => index + 1))('from version %i', (version) => {
  test('every row is still there, and the tables are those of a new database', async () => {
    const newest = await shape();
    await freshStore();
    const tables = await databaseOf(version);
    expect(await shape()).toEqual(newest);
    const db = await openStore();
    expect(db.version).toBe(STEPS.length);
    for (const table of tables) expect(await db.getAll(table as never), table).toEqual([ROWS[table]]);
  });
});

test('more rows than are moved at once come along, each once, and are known under their new keys', async () => {
  const notes = await Promise.all(Array.from({ length: 2_300 }, (_, n) => sealed(`member${n % 7}`, `${n}`)));
  const opening = indexedDB.open('leadpact', 4);
  opening.onupgradeneeded = () => {
    for (const step of STEPS.slice(0, 4)) step(opening.result, opening.transaction!);
  };
  const db = await done(opening);
  const rows = db.transaction('events', 'readwrite').objectStore('events');
  await Promise.all(notes.map((note) => done(rows.add(note))));
  db.close();
  expect(await addEvents(notes)).toMatchObject({ added: 0, known: 2_300 });
  const ids = (found: readonly { _id: string }[]) => found.map(({ _id }) => _id).sort();
  expect(ids(await eventsOfKind('note'))).toEqual(ids(notes));
});

test('what people look for has an index: a lead, a kind, a person, each by time', async () => {
  const events = (await shape()).find(({ name }) => name === 'events')!;
  expect(Object.fromEntries(events.indexes.map(({ index, path }) => [index, path]))).toEqual({
    byLead: ['lead', 'made'],
    byKind: ['kind', 'made'],
    byPerson: ['by', 'made'],
  });
});
