/** When this profile was last exported, and when the person put the reminder off. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { Instant } from '../domain/events';
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
