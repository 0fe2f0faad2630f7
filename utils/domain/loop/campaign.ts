/** A campaign's name as a hand-off keeps it: the team's own words, and the way to see later what it led to (F3, F6). */
import { type Lead, wordsOf } from '../lead';

const LONGEST = 120;

/** Undefined where none is on the page, or where the words may name a person: an address, a number to call. */
export function campaignKept({ fields }: Lead): string | undefined {
  const words = wordsOf(fields, 'campaign')?.replace(/\s+/g, ' ').trim();
  if (!words || words.length > LONGEST || words.includes('@') || /\d[\d\s()-]{6,}\d/.test(words)) return undefined;
  const people = [wordsOf(fields, 'name'), wordsOf(fields, 'lastName')].filter((name) => name !== undefined);
  return people.some((name) => name.trim() !== '' && words.includes(name.trim())) ? undefined : words;
}
