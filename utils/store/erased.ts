/** What was erased on this device stays away, whatever brings it: a file, a folder, a server. */
import { erasedNames } from '../domain/erasure';
import type { StoredEvent } from '../domain/events';
import type { ErasedRow } from './schema';

interface ErasedStore {
  count(): Promise<number>;
  get(name: string): Promise<ErasedRow | undefined>;
}

/** Whether an event is blocked, asked within the transaction that would add it. */
export async function erasedIn(erased: ErasedStore): Promise<(event: StoredEvent) => Promise<boolean>> {
  if ((await erased.count()) === 0) return async () => false;
  return async (event) => {
    const [itself, ...until] = await Promise.all(erasedNames(event).map((name) => erased.get(name)));
    return itself !== undefined || until.some((row) => row !== undefined && event.made <= row.at);
  };
}
