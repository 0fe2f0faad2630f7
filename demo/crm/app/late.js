// @ts-check
/**
 * How late values arrive. The page's address when it is loaded can ask for more, for tests:
 * `?slow=800` up to so many milliseconds more per wave, `?seed=3` always the same delays in the same order,
 * `?stale=1` the previous record stays until the next one is complete, `?stale=part` each part of it until its values are
 * there, `?rerender=500` the record is drawn anew so often, `?reuse=1` elements stay and only their texts change,
 * `?order=page` the page changes before its address.
 */

const asked = new URLSearchParams(window.location.search);
const slow = Number(asked.get('slow') ?? 0);
let state = Number(asked.get('seed') ?? Date.now()) >>> 0;

export const stale = asked.get('stale') === '1';
export const staleParts = asked.get('stale') === 'part';
export const reusesNodes = asked.get('reuse') === '1';
export const pageFirst = asked.get('order') === 'page';
export const rerenderEvery = Number(asked.get('rerender') ?? 0);

/** A small repeatable random number from 0 to 1 (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/**
 * @param {number} ms the least
 * @returns {Promise<void>}
 */
export function late(ms) {
  return new Promise((done) => setTimeout(done, ms + random() * slow));
}
