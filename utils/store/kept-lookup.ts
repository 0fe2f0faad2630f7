/**
 * The lookup index and the terms in the order of their places, made once and kept, so that a popup is ready at once. In
 * a database of its own: all of it can be made again from the events, so it needs no upgrades and no export.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { INDEX_SHAPE, type LookupIndex } from '../domain/lexicon/lookup-index';
import type { Term } from '../domain/lexicon/term';

interface KeptSchema extends DBSchema {
  index: { key: 'index'; value: LookupIndex };
  /** What the index was made of; read with terms, so that they are never those of another index. */
  stamp: { key: 'stamp'; value: string };
  terms: { key: number; value: Term; indexes: { byId: string } };
}

export interface Kept {
  stamp: string;
  index: LookupIndex;
}

let opening: Promise<IDBPDatabase<KeptSchema>> | undefined;

function open(): Promise<IDBPDatabase<KeptSchema>> {
  opening ??= openDB<KeptSchema>(`leadpact-lookup-${INDEX_SHAPE}`, 1, {
    upgrade(db) {
      db.createObjectStore('index');
      db.createObjectStore('stamp');
      db.createObjectStore('terms').createIndex('byId', 'id');
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
  const transaction = (await open()).transaction(['index', 'stamp']);
  const [index, stamp] = await Promise.all([
    transaction.objectStore('index').get('index'),
    transaction.objectStore('stamp').get('stamp'),
  ]);
  return index && stamp ? { index, stamp } : null;
}

export async function keptStamp(): Promise<string | undefined> {
  return (await open()).get('stamp', 'stamp');
}

/** Null: another index has taken this one's place meanwhile; open it and look again. */
export async function keptTerms(stamp: string, places: readonly number[]): Promise<Term[] | null> {
  const transaction = (await open()).transaction(['stamp', 'terms']);
  const [now, ...terms] = await Promise.all([
    transaction.objectStore('stamp').get('stamp'),
    ...places.map((place) => transaction.objectStore('terms').get(place)),
  ]);
  return now === stamp && terms.every((term) => term !== undefined) ? (terms as Term[]) : null;
}

/** Those that are there, in the order of the ids. */
export async function keptTermsById(ids: readonly string[]): Promise<Term[]> {
  const byId = (await open()).transaction('terms').store.index('byId');
  return (await Promise.all(ids.map((id) => byId.get(id)))).filter((term) => term !== undefined);
}

/** @param placed the terms in the order of their places. */
export async function keepLookup(kept: Kept, placed: readonly Term[]): Promise<void> {
  const transaction = (await open()).transaction(['index', 'stamp', 'terms'], 'readwrite');
  const terms = transaction.objectStore('terms');
  void terms.clear();
  for (const [place, term] of placed.entries()) void terms.put(term, place);
  void transaction.objectStore('index').put(kept.index, 'index');
  void transaction.objectStore('stamp').put(kept.stamp, 'stamp');
  await transaction.done;
}
