/**
 * Sorted words as one text and numbers instead of many strings, so that a hundred thousand of them are read from the
 * store in a few milliseconds, and a search needs no object for each.
 */

export interface WordList {
  /** The words in order, each followed by a line feed. */
  text: string;
  /** Where each word begins in `text`, and after the last the end. */
  starts: Uint32Array;
}

/** @param words sorted by UTF-16 units, each once, without line feeds. */
export function wordList(words: readonly string[]): WordList {
  const starts = new Uint32Array(words.length + 1);
  let at = 0;
  for (const [i, word] of words.entries()) {
    starts[i] = at;
    at += word.length + 1;
  }
  starts[words.length] = at;
  return { text: words.map((word) => `${word}\n`).join(''), starts };
}

export function sizeOf({ starts }: WordList): number {
  return starts.length - 1;
}

export function wordAt({ text, starts }: WordList, i: number): string {
  return text.slice(starts[i], starts[i + 1]! - 1);
}

export function lengthAt({ starts }: WordList, i: number): number {
  return starts[i + 1]! - starts[i]! - 1;
}

/** The words that begin with `prefix`: from the first number to before the second. */
export function beginningWith(list: WordList, prefix: string): [from: number, to: number] {
  const from = firstNotBefore(list, prefix, 0);
  // No folded word has a sign after U+FFFF's place: letters and digits only.
  return [from, firstNotBefore(list, `${prefix}\uffff`, from)];
}

/** The number of the word, or -1. */
export function indexOfWord(list: WordList, word: string): number {
  const at = firstNotBefore(list, word, 0);
  return at < sizeOf(list) && lengthAt(list, at) === word.length && list.text.startsWith(word, list.starts[at])
    ? at
    : -1;
}

/** Calls `found` for each word with `part` anywhere but at its beginning, with the letters before and after; at most `most` times. */
export function withInside(
  list: WordList,
  part: string,
  most: number,
  found: (i: number, before: number, after: number) => void,
): void {
  let i = 0;
  let left = most;
  for (let at = list.text.indexOf(part); at !== -1 && left > 0; at = list.text.indexOf(part, at + 1)) {
    i = wordAround(list, at, i);
    if (at === list.starts[i]) continue;
    found(i, at - list.starts[i]!, list.starts[i + 1]! - 1 - at - part.length);
    left -= 1;
  }
}

/**
 * A bit for each letter and digit that occurs: words that are one slip apart differ in at most two. Letters outside a–z share bits, which only lets more words through.
 */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits >>> 0;
}

function firstNotBefore({ text, starts }: WordList, wanted: string, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(text, starts[middle]!, starts[middle + 1]! - 1, wanted)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(text: string, start: number, end: number, wanted: string): boolean {
  const length = Math.min(end - start, wanted.length);
  for (let i = 0; i < length; i++) {
    const difference = text.charCodeAt(start + i) - wanted.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return end - start < wanted.length;
}

/** The word in which the position lies, not before the word `from`. */
function wordAround({ starts }: WordList, position: number, from: number): number {
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
