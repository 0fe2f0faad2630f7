/** A word on its way from a page's selection or the address bar to the popup, in memory only. */
import { storage } from 'wxt/utils/storage';

const LONGEST = 200;
const stored = storage.defineItem<unknown>('session:lookFor');

export async function lookForNext(text: string): Promise<void> {
  await stored.setValue(text.trim().slice(0, LONGEST));
}

/** The word, once; '' when nobody asked. */
export async function takeLookFor(): Promise<string> {
  const text = await stored.getValue();
  if (text === null || text === undefined) return '';
  await stored.removeValue();
  return typeof text === 'string' ? text.slice(0, LONGEST) : '';
}
