/**
 * Whether terms are marked on pages: a personal switch that follows the person, everywhere and per site. What was set
 * here is kept here as well, so that a sync that is full, slow or broken takes nothing away.
 */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { orRefused } from './store-refused';

export interface TermMarks {
  on: boolean;
  /** Origins on which they are off. */
  offSites: string[];
}

const MOST_SITES = 100;
const synced = storage.defineItem<unknown>('sync:termMarks');
const own = storage.defineItem<unknown>('local:termMarks');
/** Unknown parts stay, for the newer version on another device that wrote them. */
const marks = z.looseObject({
  on: z.boolean(),
  offSites: z.array(z.string().max(300)).max(MOST_SITES),
  /** When it was set, epoch ms; the newer one holds. Earlier versions wrote none. */
  at: z.number().nonnegative().default(0),
});
type Kept = z.infer<typeof marks>;
const USUAL: Kept = { on: true, offSites: [], at: 0 };

export async function termMarks(): Promise<TermMarks> {
  const [there, here] = await Promise.all([synced, own].map((item) => item.getValue().catch(() => null)));
  const kept = newest(there, here);
  // What could not be sent when it was set is sent now.
  if (kept.at > (parsed(there)?.at ?? 0)) await synced.setValue(kept).catch(later);
  return kept;
}

/**
 * Kept here before it is sent: what the person's other devices cannot be told now, they are told at a later start.
 * @param now epoch ms. @throws StoreRefused when it could not even be kept here.
 */
export async function saveTermMarks(changed: TermMarks, now: number): Promise<void> {
  const before = newest(await synced.getValue().catch(() => null), await own.getValue().catch(() => null));
  const kept: Kept = {
    ...before,
    ...changed,
    offSites: changed.offSites.slice(-MOST_SITES),
    at: Math.max(now, before.at + 1),
  };
  await orRefused(() => own.setValue(kept));
  await synced.setValue(kept).catch(later);
}

/** Calls `heard` with what was set on another device, or in another page, until the signal ends. */
export function onTermMarks(heard: (changed: TermMarks) => void, signal: AbortSignal): void {
  const stop = synced.watch((there) => {
    if (parsed(there) === null) return;
    void own
      .getValue()
      .catch(() => null)
      .then((here) => heard(newest(there, here)));
  });
  signal.addEventListener('abort', stop, { once: true });
}

function newest(there: unknown, here: unknown): Kept {
  return [parsed(there), parsed(here)].reduce<Kept>((best, one) => (one && one.at >= best.at ? one : best), USUAL);
}

function parsed(unknown: unknown): Kept | null {
  const read = marks.safeParse(unknown);
  return read.success ? read.data : null;
}

const later = (error: unknown) => console.info('Leadpact: the browser did not send a setting now', error);
