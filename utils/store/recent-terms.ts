/** The terms that this person opened lately, by id, the newest first. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';

const AT_MOST = 8;
const stored = storage.defineItem<unknown>('local:recentTerms');
const ids = z.array(z.string()).check(z.maxLength(100));

export async function recentTerms(): Promise<string[]> {
  const parsed = ids.safeParse(await stored.getValue());
  return parsed.success ? parsed.data : [];
}

export async function rememberTerm(id: string): Promise<void> {
  const before = await recentTerms();
  await stored.setValue([id, ...before.filter((one) => one !== id)].slice(0, AT_MOST));
}
