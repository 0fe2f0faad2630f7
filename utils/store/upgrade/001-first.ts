/** Step 1: events as rows, agreement versions by citation, and the local table of leads seen. */
import type { UpgradeStep } from './steps';

const first: UpgradeStep = (db) => {
  const events = db.createObjectStore('events', { keyPath: '_id' });
  events.createIndex('byLead', ['lead', 'made']);
  events.createIndex('byMade', 'made');
  events.createIndex('byKind', ['kind', 'made']);
  events.createIndex('byPerson', ['by', 'made']);
  db.createObjectStore('agreements', { keyPath: 'cite' });
  db.createObjectStore('seen', { keyPath: 'key' }).createIndex('bySeenAt', 'seenAt');
};

export default first;
