/**
 * Step 5: events stand under small keys. As text an id took more room in the keys of the indexes than all that the events
 * say; and no one asked for everything of a period, whatever kind it was.
 */
import { rowKey } from '../row-key';
import type { UpgradeStep } from './steps';

/** Rows moved at once. */
const SLICE = 1_000;

const smallKeys: UpgradeStep = (db, transaction) => {
  const before = transaction.objectStore('events');
  before.name = 'events of before';
  const events = db.createObjectStore('events');
  events.createIndex('byLead', ['lead', 'made']);
  events.createIndex('byKind', ['kind', 'made']);
  events.createIndex('byPerson', ['by', 'made']);
  const move = (after: IDBKeyRange | null) => {
    before.getAll(after, SLICE).onsuccess = ({ target }) => {
      const rows = (target as IDBRequest<{ _id: string }[]>).result;
      // Of two copies of one entry the first is kept.
      for (const row of rows.toReversed()) events.put(row, rowKey(row._id));
      const last = rows.at(-1);
      if (last) move(IDBKeyRange.lowerBound(last._id, true));
      else db.deleteObjectStore('events of before');
    };
  };
  move(null);
};

export default smallKeys;
