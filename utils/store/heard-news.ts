/** Which news about their leads this person has seen, by event id: on this device only. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { orRefused } from './store-refused';

const stored = storage.defineItem<unknown>('local:heardNews');
const ids = z.array(z.string());

/** @throws StoreRefused */
export function heardNews(): Promise<string[]> {
  return orRefused(async () => {
    const known = ids.safeParse(await stored.getValue());
    return known.success ? known.data : [];
  });
}

/** @param heard only what could still be told again: older ids need not be remembered. @throws StoreRefused */
export function keepHeardNews(heard: readonly string[]): Promise<void> {
  return orRefused(() => stored.setValue([...heard]));
}
