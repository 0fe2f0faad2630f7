// @ts-check
/** The same events with the same indexes in Dexie. */
// @ts-expect-error: in the folder that was named, if anywhere
import Dexie from 'dexie';
import { bench, checked } from './contestant';

const db = new Dexie('bench-dexie');
db.version(1).stores({ events: '_id, [lead+made], made, [kind+made], [by+made]' });
const all = (/** @type {string} */ index, /** @type {string} */ first, from = '', until = '\uffff') =>
  db.events.where(index).between([first, from], [first, until]).toArray().then(checked);

export default bench({
  fill: (events) => db.events.bulkAdd(events),
  ofLead: (lead) => all('[lead+made]', lead),
  ofKind: (kind) => all('[kind+made]', kind),
  ofKindMade: (kind, from, until) => all('[kind+made]', kind, from, until),
});
