/** The smallest number seen for each of many things, without an object for each: a search fills thousands a key. */

export interface Smallest {
  /** What was seen at all, each once. */
  seen: number[];
  of(thing: number): number | undefined;
  add(thing: number, value: number): void;
}

/** @param size things are numbered below it. Values are whole numbers from 0 to 2^31 - 2. */
export function smallest(size: number): Smallest {
  // One more than the value; 0 is what a new array holds.
  const values = new Int32Array(size);
  const seen: number[] = [];
  return {
    seen,
    of: (thing) => (values[thing] === 0 ? undefined : values[thing]! - 1),
    add(thing, value) {
      const known = values[thing]!;
      if (known === 0) seen.push(thing);
      if (known === 0 || value + 1 < known) values[thing] = value + 1;
    },
  };
}
