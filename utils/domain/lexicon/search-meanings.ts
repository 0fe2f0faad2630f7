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
  const near = folded.split(' ').map((word) => wordsNear(index, word));
  // What stands in no meaning is in none together with the others either.
  if (near.some((words) => words.length === 0)) return [];
  let scores = new Float32Array(index.size);
  for (const [nth, words] of near.entries()) {
    const now = new Float32Array(index.size);
    for (const { i, counts } of words) {
      const rarity = Math.log(1 + index.size / (starts[i + 1]! - starts[i]!)) * counts;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const place = places[at]!;
        if (nth > 0 && scores[place] === 0) continue;
        const score = scores[place]! + rarity / Math.sqrt(index.meaningLengths[place]!);
        if (score > now[place]!) now[place] = score;
      }
    }
    scores = now;
  }
  return highest(scores, most, isFound);
}

/** The words of meanings that are the typed one, begin with it, or have it in another inflection. */
function wordsNear({ meaningWords, language }: LookupIndex, typed: string): { i: number; counts: number }[] {
  const near: { i: number; counts: number }[] = [];
  const [from, to] = beginningWith(meaningWords, typed);
  for (let i = from; i < to; i++) {
    const isSame = lengthAt(meaningWords, i) === typed.length;
    if (!isSame && typed.length < SHORTEST_BEGINNING) break;
    near.push({ i, counts: isSame ? SAME : OTHER_ENDING });
  }
  inflectedInText(meaningWords, typed, language, (i) => near.push({ i, counts: OTHER_ENDING }));
  return near;
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
