/** The words of a list that are a typed one in another inflection. */
import { LANGUAGES, type Language } from '../language';
import { isInflected } from './inflection';
import { beginningWith, lengthAt, type WordList, wordAt } from './word-list';

/** So much of the beginning is the same; in running text a shorter word is too often another one. */
const SHORTEST_INFLECTED = 4;
const SHORTEST_IN_TEXT = 5;
/** Inflection changes at most so much of a word's end. */
const LONGEST_ENDING = 7;
/** What a word of a name has there itself: it mostly stands in its plain form. */
const LONGEST_OWN_ENDING = 4;

/** Names' words that are what was typed with another ending. */
export function inflectedInNames(
  words: WordList,
  typed: string,
  languages: Uint8Array,
  found: (i: number) => void,
): void {
  withSameStem(words, typed, { shortest: SHORTEST_INFLECTED, longestOwn: LONGEST_OWN_ENDING }, (word, i) => {
    if (isInflected(typed, word, languages[i]!)) found(i);
  });
}

/** Words of texts, where either of the two may be the plain form. */
export function inflectedInText(words: WordList, typed: string, language: Language, found: (i: number) => void): void {
  const bit = 1 << LANGUAGES.indexOf(language);
  withSameStem(words, typed, { shortest: SHORTEST_IN_TEXT, longestOwn: LONGEST_ENDING }, (word, i) => {
    if (isInflected(typed, word, bit) || isInflected(word, typed, bit)) found(i);
  });
}

/** Words with the same beginning lie together, so only those are compared that share enough of it. */
function withSameStem(
  words: WordList,
  typed: string,
  { shortest, longestOwn }: { shortest: number; longestOwn: number },
  compare: (word: string, i: number) => void,
): void {
  const least = Math.max(shortest, typed.length - LONGEST_ENDING);
  // What begins with all of it is no inflection of it.
  let [seenFrom, seenTo] = beginningWith(words, typed);
  for (let same = typed.length - 1; same >= least; same--) {
    const [from, to] = beginningWith(words, typed.slice(0, same));
    for (let i = from; i < to; i++) {
      if (i >= seenFrom && i < seenTo) continue;
      if (lengthAt(words, i) <= same + longestOwn) compare(wordAt(words, i), i);
    }
    [seenFrom, seenTo] = [from, to];
  }
}
