/** Terms in whose meaning every typed word stands: rare words count more, and a short meaning is more about each. */
import { inflectedInText } from './inflections-of';
import type { LookupIndex } from './lookup-index';
import { beginningWith, lengthAt } from './word-list';

/** Below this the beginning of a word is in nearly every text. */
const SHORTEST_BEGINNING = 3;
/** What a typed word counts that stands in the text as it is, and one that goes on or ends otherwise. */
const SAME = 1;
const OTHER_ENDING = 0.6;

/**
 * Places of terms, the best first.
 * @param folded what was typed, folded.
 * @param isFound terms that are in the list already.
 */
export function searchMeanings(
  index: LookupIndex,
  folded: string,
  most: number,
  isFound: (place: number) => boolean,
): number[] {
  if (folded === '') return [];
  const { starts, places } = index.inMeanings;
  const words = folded.split(' ');
  let scores = new Float32Array(index.size);
  for (const [nth, word] of words.entries()) {
    const now = new Float32Array(index.size);
    const count = (i: number, weight: number) => {
      const rarity = Math.log(1 + index.size / (starts[i + 1]! - starts[i]!)) * weight;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const place = places[at]!;
        if (nth > 0 && scores[place] === 0) continue;
        const score = scores[place]! + rarity / Math.sqrt(index.meaningLengths[place]!);
        if (score > now[place]!) now[place] = score;
      }
    };
    const [from, to] = beginningWith(index.meaningWords, word);
    for (let i = from; i < to; i++) {
      const isSame = lengthAt(index.meaningWords, i) === word.length;
      if (!isSame && word.length < SHORTEST_BEGINNING) break;
      count(i, isSame ? SAME : OTHER_ENDING);
    }
    inflectedInText(index.meaningWords, word, index.language, (i) => count(i, OTHER_ENDING));
    scores = now;
  }
  return highest(scores, most, isFound);
}

/** The highest scores' numbers, equal ones in their order; nought is no score. */
function highest(scores: Float32Array, most: number, isLeftOut: (i: number) => boolean): number[] {
  const kept: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score === 0 || (kept.length === most && score <= scores[kept[most - 1]!]!) || isLeftOut(i)) continue;
    let at = kept.length;
    while (at > 0 && score > scores[kept[at - 1]!]!) at -= 1;
    kept.splice(at, 0, i);
    if (kept.length > most) kept.pop();
  }
  return kept;
}
