/** Step 3, sharing: what is not with the team yet, what came and was not taken, and where sharing stands. */
import type { UpgradeStep } from './steps';

const sharing: UpgradeStep = (db) => {
  db.createObjectStore('unshared', { keyPath: 'id' });
  db.createObjectStore('flagged', { keyPath: 'id' });
  db.createObjectStore('sync');
};

export default sharing;
