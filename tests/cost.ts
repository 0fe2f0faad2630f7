/** What something costs, as a multiple of plain work done beside it: a slow or busy machine slows both. */

/** About a millisecond on a laptop. */
function plainWork(): void {
  Array.from({ length: 4_000 }, (_, at) => String((at * 7_919) % 4_001)).sort();
}

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** @returns how many times plain work it costs; the best of up to five, until one is cheap enough. */
export function costOf(run: () => void, cheapEnough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && best >= cheapEnough; tries++) {
    const plain = timed(plainWork);
    best = Math.min(best, timed(run) / plain);
  }
  return best;
}
