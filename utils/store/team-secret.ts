/**
 * The team's password or token: in memory until the browser closes, or on "stay signed in" in storage that only the
 * extension's own pages read. Never in `storage.sync`, and never in the database, which is exported.
 */
import { storage } from 'wxt/utils/storage';
import { orRefused } from './store-refused';

const forNow = storage.defineItem<unknown>('session:teamSecret');
const forLong = storage.defineItem<unknown>('local:teamSecret');

export function teamSecret(): Promise<string | null> {
  return orRefused(async () => {
    const secret = (await forNow.getValue()) ?? (await forLong.getValue());
    return typeof secret === 'string' && secret !== '' ? secret : null;
  });
}

export function keepTeamSecret(secret: string, stay: boolean): Promise<void> {
  return orRefused(async () => {
    await Promise.all([forNow.removeValue(), forLong.removeValue()]);
    await (stay ? forLong : forNow).setValue(secret);
  });
}

export function forgetTeamSecret(): Promise<void> {
  return orRefused(async () => {
    await Promise.all([forNow.removeValue(), forLong.removeValue()]);
  });
}
