/** The upgrade steps in order. The database's version is their number; a step that has shipped is never edited. */
import first from './001-first';
import erased from './002-erased';
import sharing from './003-sharing';

/** A step works on the raw database: the typed schema speaks only of the newest version. */
export type UpgradeStep = (db: IDBDatabase, transaction: IDBTransaction) => void;

export const STEPS: readonly UpgradeStep[] = [first, erased, sharing];
