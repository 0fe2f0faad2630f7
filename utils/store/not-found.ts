/** What this profile's lookups did not find, kept as counts until a team is told. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import type { Instant } from '../domain/events';
import { fold } from '../domain/lexicon/folding';
import { counted, isCountable, type Missing } from '../domain/lexicon/not-found';

const stored = storage.defineItem<unknown>('local:notFound');
const list = z.array(z.object({ word: z.string().check(z.maxLength(200)), times: z.number() }));
/** The local day of the oldest count. */
const storedSince = storage.defineItem<unknown>('local:notFoundSince');
const storedTells = storage.defineItem<unknown>('local:tellsNotFound');
const storedNotOurs = storage.defineItem<unknown>('local:notOurs');
const notOursList = z.array(z.tuple([z.string(), z.string()]));
const MOST_NOT_OURS = 500;

export async function notFound(): Promise<Missing[]> {
  const parsed = list.safeParse(await stored.getValue());
  return parsed.success ? parsed.data : [];
}

/**
 * @param insteadOf what was counted while the same word was still being typed.
 * @param today the local day.
 */
export async function countNotFound(typed: string, insteadOf: string | null, today: string): Promise<void> {
  if (!isCountable(typed)) return;
  if (typeof (await storedSince.getValue()) !== 'string') await storedSince.setValue(today);
  await stored.setValue(counted(await notFound(), typed, insteadOf));
}

/** Takes the counts of earlier days away, once `told` has them. @param today the local day. */
export async function tellNotFound(today: string, told: (missing: Missing[]) => Promise<void>): Promise<void> {
  const since = await storedSince.getValue();
  const missing = await notFound();
  if (missing.length === 0 || (typeof since === 'string' && since >= today)) return;
  await told(missing);
  await Promise.all([stored.removeValue(), storedSince.removeValue()]);
}

/** Whether the team is told what was not found: unless the person said no. */
export async function tellsNotFound(): Promise<boolean> {
  return (await storedTells.getValue()) !== false;
}

export async function saveTellsNotFound(tells: boolean): Promise<void> {
  await storedTells.setValue(tells);
}

/** Words, folded, that this person said are not ours, and when. */
export async function notOurs(): Promise<Map<string, Instant>> {
  const parsed = notOursList.safeParse(await storedNotOurs.getValue());
  return new Map(parsed.success ? parsed.data : []);
}

/** The counts until now go; who looks the word up later is counted again. */
export async function sayNotOurs(word: string, now: Instant): Promise<void> {
  const key = fold(word);
  await stored.setValue((await notFound()).filter((one) => fold(one.word) !== key));
  const others = [...(await notOurs())].filter(([one]) => one !== key);
  await storedNotOurs.setValue([...others, [key, now]].slice(-MOST_NOT_OURS));
}
