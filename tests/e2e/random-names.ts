/** A page's markup with every class and id replaced by a random word, the same word for the same name. */

const NAMING =
  /(\s)(class|id|for|headers|list|form|aria-(?:labelledby|describedby|controls|owns|activedescendant|details|flowto|errormessage))=(?:"([^"]*)"|'([^']*)')/gi;

/** @param seed the same seed gives the same words. */
export function withRandomNames(html: string, seed: number): string {
  const random = sequence(seed);
  const words = new Map<string, string>();
  const wordFor = (name: string) => {
    const known = words.get(name);
    if (known) return known;
    const word = Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
    words.set(name, word);
    return word;
  };
  // Inside tags only: what stands between them is the page's text.
  return html.replace(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*\s*\/?>/gi, (tag) =>
    tag.replace(NAMING, (_, space: string, attribute: string, double?: string, single?: string) => {
      const names = (double ?? single ?? '').split(/\s+/).filter((name) => name !== '');
      // A class and an id of one name are two names.
      const kind = attribute.toLowerCase() === 'class' ? '.' : '#';
      return `${space}${attribute}="${names.map((name) => wordFor(kind + name)).join(' ')}"`;
    }),
  );
}

/** Mulberry32: small, seeded, good enough for names. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
