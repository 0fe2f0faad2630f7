/** A row of the page that stands under a date, as the content script tells it; nothing of it is believed yet. */
export interface DatedRow {
  /** What may say when: a machine's date, a tooltip, the words themselves; the likeliest first. */
  on: string[];
  /** Its other texts, in the page's order. */
  pieces: string[];
}

export const MOST_DATED_ROWS = 120;
export const MOST_DATES = 3;
export const MOST_PIECES = 12;
/** Characters. */
export const LONGEST_PIECE = 400;
