/**
 * The lookup index, what a list shows of each term, what the lexicon's page shows first, and the terms themselves, made
 * once and kept, so that popup and page are ready at once. In a database of its own: all of it can be made again from the events, so it needs no upgrades and no
 * export.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Glance } from '../domain/lexicon/glance';
import { INDEX_SHAPE, type LookupIndex } from '../domain/lexicon/lookup-index';
import type { ShownTerms } from '../domain/lexicon/shown-terms';
import type { Term } from '../domain/lexicon/term';

interface KeptSchema extends DBSchema {
  index: { key: 'index'; value: LookupIndex };
  shown: { key: 'shown'; value: ShownTerms };
  glance: { key: 'glance'; value: Glance };
  stamp: { key: 'stamp'; value: string };
  terms: { key: string; value: Term };
}

export interface Kept {
  /** What it was made of. */
  stamp: string;
  index: LookupIndex;
  /** By the index's places. */
  shown: ShownTerms;
}

let opening: Promise<IDBPDatabase<KeptSchema>> | undefined;

const nameOf = (shape: number) => `leadpact-lookup-${shape}`;

function open(): Promise<IDBPDatabase<KeptSchema>> {
  opening ??= openDB<KeptSchema>(nameOf(INDEX_SHAPE), 1, {
    upgrade(db) {
      for (const store of ['index', 'shown', 'glance', 'stamp', 'terms'] as const) db.createObjectStore(store);
      for (let shape = 1; shape < INDEX_SHAPE; shape++) void deleteDB(nameOf(shape)).catch(() => {});
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Null: nothing is kept yet. */
export async function keptLookup(): Promise<Kept | null> {
  const transaction = (await open()).transaction(['index', 'shown', 'stamp']);
  const [index, shown, stamp] = await Promise.all([
    transaction.objectStore('index').get('index'),
    transaction.objectStore('shown').get('shown'),
    transaction.objectStore('stamp').get('stamp'),
  ]);
  return index && shown && stamp ? { index, shown, stamp } : null;
}

export async function keptStamp(): Promise<string | undefined> {
  return (await open()).get('stamp', 'stamp');
}

/** Null: nothing is kept yet. */
export async function keptGlance(): Promise<{ glance: Glance; shown: ShownTerms } | null> {
  const transaction = (await open()).transaction(['shown', 'glance']);
  const [shown, glance] = await Promise.all([
    transaction.objectStore('shown').get('shown'),
    transaction.objectStore('glance').get('glance'),
  ]);
  return shown && glance ? { shown, glance } : null;
}

/** Those that are there, in the order of the ids. */
export async function keptTerms(ids: readonly string[]): Promise<Term[]> {
  const { store } = (await open()).transaction('terms');
  return (await Promise.all(ids.map((id) => store.get(id)))).filter((term) => term !== undefined);
}

export async function keepLookup({ stamp, index, shown }: Kept, glance: Glance, terms: readonly Term[]): Promise<void> {
  const transaction = (await open()).transaction(['index', 'shown', 'glance', 'stamp', 'terms'], 'readwrite');
  const kept = transaction.objectStore('terms');
  void kept.clear();
  for (const term of terms) void kept.put(term, term.id);
  void transaction.objectStore('index').put(index, 'index');
  void transaction.objectStore('shown').put(shown, 'shown');
  void transaction.objectStore('glance').put(glance, 'glance');
  void transaction.objectStore('stamp').put(stamp, 'stamp');
  await transaction.done;
}
