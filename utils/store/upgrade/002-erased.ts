/** Step 2: what was erased is remembered by its name alone, so that no file and no server brings it back. */
import type { UpgradeStep } from './steps';

const erased: UpgradeStep = (db) => {
  db.createObjectStore('erased', { keyPath: 'id' });
};

export default erased;
