/** The server that access was last asked for: it is the team's even when joining it failed, or before it ended. */
import { storage } from 'wxt/utils/storage';
import { orRefused } from './store-refused';

const stored = storage.defineItem<unknown>('local:askedServer');

/** @throws StoreRefused */
export function askedServer(): Promise<string | null> {
  return orRefused(async () => {
    const known = await stored.getValue();
    return typeof known === 'string' ? known : null;
  });
}

/** @throws StoreRefused */
export function rememberAskedServer(address: string): Promise<void> {
  return orRefused(() => stored.setValue(address));
}
