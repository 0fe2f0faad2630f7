/**
 * Spelling made equal for search only; what is shown keeps its letters. A person on a foreign keyboard types å as a or
 * aa, ä and æ as a or ae, ö and ø as o or oe, or the neighbour's letter: all of these fold to plain a and o.
 */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd' };

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Words in lower case without marks, with one space between them; '' when there is no letter and no digit. */
export function foldMarks(text: string): string {
  const lower = text.toLowerCase();
  // Most words are as they will be: nothing else need be done to them.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßðþłđ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `foldMarks`, and a letter written as two (aa, ae, oe) counts as the one it stands for. */
export function fold(text: string): string {
  const folded = foldMarks(text);
  if (!/ae|oe|aa/.test(folded)) return folded;
  return folded.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/a{2,}/g, 'a');
}

/** The folded text without its spaces, so that "hand-off", "hand off" and "handoff" are the same. */
export function squash(folded: string): string {
  return folded.replaceAll(' ', '');
}
