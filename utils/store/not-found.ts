/** What this profile's lookups did not find, kept as counts. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import { counted, isCountable, type Missing } from '../domain/lexicon/not-found';

const stored = storage.defineItem<unknown>('local:notFound');
const list = z.array(z.object({ word: z.string().check(z.maxLength(200)), times: z.number() }));

export async function notFound(): Promise<Missing[]> {
  const parsed = list.safeParse(await stored.getValue());
  return parsed.success ? parsed.data : [];
}

/** @param insteadOf what was counted while the same word was still being typed. */
export async function countNotFound(typed: string, insteadOf: string | null): Promise<void> {
  if (isCountable(typed)) await stored.setValue(counted(await notFound(), typed, insteadOf));
}

export async function forgetNotFound(word: string): Promise<void> {
  await stored.setValue((await notFound()).filter((one) => one.word !== word));
}
