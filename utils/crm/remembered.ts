/** Answers that depend on the words alone are worked out once: a page shows the same words again and again. */

const LONGEST = 200;
const MOST = 4_000;

export function remembered<T>(work: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    if (words.length > LONGEST) return work(words);
    const before = known.get(words);
    if (before !== undefined) return before;
    const answer = work(words);
    if (known.size >= MOST) known.clear();
    known.set(words, answer);
    return answer;
  };
}
