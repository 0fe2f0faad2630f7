/** Readers that remember what words meant, so that thousands of leads are judged again without reading them again. */

/** Texts that one reader remembers; over this it starts afresh. */
const AT_MOST = 20_000;

/**
 * The same reader, faster where it has read before. What it gives is shared: nobody may change it.
 * @param keyOf tells contexts apart in which the same words can mean something else.
 */
export function remembering<Context, T>(
  read: (words: string, context: Context) => T,
  keyOf: (context: Context) => string,
): (words: string, context: Context) => T {
  let known = new Map<string, Map<string, T>>();
  let count = 0;
  return (words, context) => {
    const key = keyOf(context);
    const inContext = known.get(key) ?? new Map<string, T>();
    const before = inContext.get(words);
    if (before !== undefined) return before;
    if (count >= AT_MOST) {
      known = new Map();
      inContext.clear();
      count = 0;
    }
    const meaning = read(words, context);
    known.set(key, inContext.set(words, meaning));
    count += 1;
    return meaning;
  };
}

/** For readers that look at the words alone. */
export function rememberingWords<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= AT_MOST) known.clear();
    const meaning = read(words);
    known.set(words, meaning);
    return meaning;
  };
}

/** What the context of money and numbers is told apart by. */
export function moneyKey({ pageLanguage, currency }: { pageLanguage: string | null; currency?: string }): string {
  return currency === undefined ? `${pageLanguage}` : `${pageLanguage}|${currency}`;
}
