/** Works in slices: between two of them the page draws, scrolls and answers clicks. */
import type { Steps } from '../../utils/crm/steps';

/** Steps take up to a millisecond while their code runs for the first time, and what is told is handed over after. */
const SLICE_MS = 3;

/**
 * @param paused called at the end of each slice.
 * @returns milliseconds of work, without the pauses.
 */
export async function inSlices(
  work: Steps<void>,
  paused: (isLast: boolean) => void,
  left: AbortSignal,
  now = () => performance.now(),
): Promise<number> {
  let cost = 0;
  for (;;) {
    const start = now();
    let isLast = false;
    do isLast = work.next().done === true;
    while (!isLast && now() - start < SLICE_MS);
    paused(isLast);
    cost += now() - start;
    if (isLast) return cost;
    await breathe();
    if (left.aborted) return cost;
  }
}

export const breathe = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in (globalThis.scheduler as object)
    ? (globalThis.scheduler as { yield(): Promise<void> }).yield()
    : new Promise((done) => setTimeout(done));
