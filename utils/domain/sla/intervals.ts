/** Sorted stretches of time: joining those that overlap, cutting some out of others. */

/** Stretches as one flat list of epoch ms: from, to, from, to, … Half open. Flat, because deadlines walk many of them. */
export type Flat = readonly number[];

/** In order, without overlaps, touching ones joined, empty ones left out. */
export function merge(stretches: Flat): Flat {
  const merged: number[] = [];
  for (const [from, to] of pairs(stretches).sort((a, b) => a[0] - b[0])) {
    if (!(to > from)) continue;
    const last = merged.at(-1);
    if (last === undefined || from > last) merged.push(from, to);
    else merged[merged.length - 1] = Math.max(last, to);
  }
  return merged;
}

/** What is left of the stretches without the holes; both merged. */
export function cut(stretches: Flat, holes: Flat): Flat {
  const left: number[] = [];
  for (const [from, to] of pairs(stretches)) {
    let start = from;
    for (const [holeFrom, holeTo] of pairs(holes)) {
      if (holeTo <= start || holeFrom >= to) continue;
      if (holeFrom > start) left.push(start, holeFrom);
      start = holeTo;
    }
    if (start < to) left.push(start, to);
  }
  return left;
}

function pairs(flat: Flat): [from: number, to: number][] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}
