/** How many slips of the finger lie between two words: a letter too many, too few, wrong, or two that changed places. */

/** Rows of the table, kept between calls: no word that is compared is longer. */
const LONGEST = 128;
let beforeLast = new Uint8Array(LONGEST + 1);
let last = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);

/**
 * The number of slips (optimal string alignment), or `most` + 1 when there are more.
 * @param start where `b` begins in `text`, and `length` how long it is: no string is cut out for each comparison.
 */
export function slipsWithin(most: number, a: string, text: string, start = 0, length = text.length - start): number {
  if (Math.abs(a.length - length) > most || a.length > LONGEST || length > LONGEST) return most + 1;
  for (let j = 0; j <= Math.min(length, most + 1); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    // Cells further from the diagonal than `most` can only hold more.
    const from = Math.max(1, i - most);
    const to = Math.min(length, i + most);
    // The cells beside the band are read once by the next row.
    row[from - 1] = from === 1 ? i : most + 1;
    if (to < length) row[to + 1] = most + 1;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      const other = text.charCodeAt(start + j - 1);
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === text.charCodeAt(start + j - 2) && a.charCodeAt(i - 2) === other) {
        slips = Math.min(slips, beforeLast[j - 2]! + 1);
      }
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[length]!, most + 1);
}

/** How many slips a word of this length may have: in a short one (SLA, SQL, SAL) a single letter makes another word. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
