/** Sentences of a note, as they stand there, and the clauses that a sentence is made of. */

/** A note is read up to here (characters); more would slow the panel down and is no note. */
const LONGEST_NOTE = 20_000;

/** Ends at a line, and at . ! ? before a blank and a capital, so `kr. 300 000`, `ca. 40` and `Q1.` stay whole. */
export function sentencesOf(note: string): string[] {
  return note
    .slice(0, LONGEST_NOTE)
    .split(/[\n\r;•]+|(?<=[.!?])\s+(?=\p{Lu}|\d{1,2}\.)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** `Budget approved, but no date` are two statements. A comma between digits is part of a number. */
export function clausesOf(sentence: string): string[] {
  return sentence
    .split(/,(?!\d)|\s[-–—]\s|\s(?:but|men|maar|mutta|aber|mais)\s/i)
    .filter((clause) => clause.trim() !== '');
}
