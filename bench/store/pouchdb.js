// @ts-check
/** The same events in PouchDB with pouchdb-find. */
// @ts-expect-error: in the folder that was named, if anywhere
import PouchDB from 'pouchdb-browser';
// @ts-expect-error
import find from 'pouchdb-find';
import { bench, checked } from './contestant';

PouchDB.plugin(find);
const db = new PouchDB('bench-pouchdb', { auto_compaction: true });
const indexes = [
  ['lead', 'made'],
  ['kind', 'made'],
];
const found = (/** @type {object} */ selector, /** @type {number} */ index) =>
  db
    .find({ selector, use_index: `by-${index}`, limit: 1_000_000 })
    .then((/** @type {{ docs: unknown[] }} */ { docs }) => checked(docs));

export default bench({
  fill: (events) => db.bulkDocs(events),
  async index() {
    for (const [at, fields] of indexes.entries()) {
      await db.createIndex({ index: { fields, ddoc: `by-${at}` } });
      // It is built by the first that asks.
      await db.find({ selector: { [fields[0] ?? '']: '', made: { $gte: '' } }, use_index: `by-${at}` });
    }
  },
  ofLead: (lead) => found({ lead, made: { $gte: '' } }, 0),
  ofKind: (kind) => found({ kind, made: { $gte: '' } }, 1),
  ofKindMade: (kind, from, until) => found({ kind, made: { $gte: from, $lt: until } }, 1),
});
