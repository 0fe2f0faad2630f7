/** When this profile was last exported, when the person put the reminder off, and what went to colleagues by a file. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { Instant } from '../domain/events';
import type { PersonId } from '../domain/person';
import { orRefused } from './store-refused';

const instant = z.iso.datetime({ precision: 3 }).nullable().catch(null);
const exported = storage.defineItem<unknown>('local:lastExport');
const putOff = storage.defineItem<unknown>('local:exportPutOff');

export function exportDates(): Promise<{ last: Instant | null; putOff: Instant | null }> {
  return orRefused(async () => {
    const [last, off] = await Promise.all([exported.getValue(), putOff.getValue()]);
    return { last: instant.parse(last), putOff: instant.parse(off) };
  });
}

export function keepLastExport(at: Instant): Promise<void> {
  return orRefused(() => exported.setValue(at));
}

export function putExportOff(at: Instant): Promise<void> {
  return orRefused(() => putOff.setValue(at));
}

const until = z.object({ by: z.string(), newest: z.iso.datetime({ precision: 3 }) });
const toldUntil = storage.defineItem<unknown>('local:ownFile');

/** When the newest entry of this person was made that went out by a file; null: none did. */
export function ownFileUntil(by: PersonId): Promise<Instant | null> {
  return orRefused(async () => {
    const known = until.safeParse(await toldUntil.getValue()).data;
    // Under another name everything is said again.
    return known?.by === by ? known.newest : null;
  });
}

export function keepOwnFileUntil(by: PersonId, newest: Instant): Promise<void> {
  return orRefused(() => toldUntil.setValue({ by, newest }));
}
