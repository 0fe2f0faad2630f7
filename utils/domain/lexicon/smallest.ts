/** The smallest number seen for each of many things, without an object for each: a search fills thousands a key. */

export interface Smallest {
  /** What was seen at all, each once. */
  seen: number[];
  of(thing: number): number | undefined;
  add(thing: number, value: number): void;
  /** Nobody will ask this one again: what it took is used for the next. */
  done(): void;
}

/** Half a megabyte each for a large lexicon: a new one a key would keep the collector busy. All are clean. */
const spare: Int32Array[] = [];
const MOST_SPARE = 6;

/** The smallest that fits: a large one that was given away for little would be missing when much is asked for. */
function takeSpare(size: number): Int32Array | undefined {
  let best = -1;
  for (const [i, { length }] of spare.entries()) {
    if (length >= size && (best === -1 || length < spare[best]!.length)) best = i;
  }
  return best === -1 ? undefined : spare.splice(best, 1)[0];
}

/** @param size things are numbered below it. Values are whole numbers from 0 to 2^31 - 2. */
export function smallest(size: number): Smallest {
  // One more than the value; 0 is what a clean array holds.
  const values = takeSpare(size) ?? new Int32Array(size);
  const seen: number[] = [];
  return {
    seen,
    of: (thing) => (values[thing] === 0 ? undefined : values[thing]! - 1),
    add(thing, value) {
      const known = values[thing]!;
      if (known === 0) seen.push(thing);
      if (known === 0 || value + 1 < known) values[thing] = value + 1;
    },
    done() {
      for (const thing of seen) values[thing] = 0;
      if (spare.length < MOST_SPARE) spare.push(values);
    },
  };
}
