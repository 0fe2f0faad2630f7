/** The upgrade steps in order. The database's version is their number; a step that has shipped is never edited. */
import first from './001-first';
import announced from './002-announced';
import erased from './003-erased';
import sharing from './004-sharing';
import smallKeys from './005-small-keys';

/** A step works on the raw database: the typed schema speaks only of the newest version. */
export type UpgradeStep = (db: IDBDatabase, transaction: IDBTransaction) => void;

export const STEPS: readonly UpgradeStep[] = [first, announced, erased, sharing, smallKeys];
