/** A new, empty database in memory, as a new machine has it. */
import { IDBFactory } from 'fake-indexeddb';
import { closeStore } from '../../utils/store/open';

export async function freshStore(): Promise<void> {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
}
