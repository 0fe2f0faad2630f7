/** Whether terms are marked on pages: a personal switch that follows the person, everywhere and per site. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { orRefused } from './store-refused';

export interface TermMarks {
  on: boolean;
  /** Origins on which they are off. */
  offSites: string[];
}

const MOST_SITES = 100;
const stored = storage.defineItem<unknown>('sync:termMarks');
const marks = z.object({ on: z.boolean(), offSites: z.array(z.string().max(300)).max(MOST_SITES) });
const USUAL: TermMarks = { on: true, offSites: [] };

export async function termMarks(): Promise<TermMarks> {
  const parsed = marks.safeParse(await stored.getValue().catch(() => null));
  return parsed.success ? parsed.data : USUAL;
}

/** @throws StoreRefused */
export function saveTermMarks(changed: TermMarks): Promise<void> {
  return orRefused(() => stored.setValue({ ...changed, offSites: changed.offSites.slice(-MOST_SITES) }));
}
