/** For each word the places where it stands, as two runs of numbers. */
export interface Postings {
  /** Where each word's places begin in `places`, and after the last the end. */
  starts: Uint32Array;
  places: Uint32Array;
}

/** @param lists the places of each word, in the words' order. */
export function postingsOf(lists: readonly (readonly number[])[]): Postings {
  const starts = new Uint32Array(lists.length + 1);
  const places = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const [i, list] of lists.entries()) {
    starts[i] = at;
    places.set(list, at);
    at += list.length;
  }
  starts[lists.length] = at;
  return { starts, places };
}
