/** The local table of what this person was told, so that nobody is told twice; never synced. */
import type { UpgradeStep } from './steps';

const announced: UpgradeStep = (db) => {
  db.createObjectStore('announced', { keyPath: 'id' });
};

export default announced;
