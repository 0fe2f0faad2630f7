/** Reads in slices: between two of them the panel draws, scrolls and answers clicks. */
import type { PageReading } from '../../../utils/crm/read-page';
import type { Steps } from '../../../utils/crm/steps';
import { breathe } from '../../crm.content/in-slices';

/** The longest step takes 4 ms when its code runs for the first time; so no slice reaches 8 ms. */
const SLICE_MS = 2;

export interface Sliced {
  reading: PageReading;
  /** Milliseconds of work, without the pauses. */
  cost: number;
}

/**
 * @param now milliseconds, as `performance.now()` gives them.
 * @returns undefined when it was left, because the page became another one meanwhile.
 */
export async function readInSlices(
  work: Steps<PageReading>,
  left: AbortSignal,
  now = () => performance.now(),
): Promise<Sliced | undefined> {
  let cost = 0;
  for (;;) {
    const start = now();
    let passed = 0;
    do {
      const step = work.next();
      passed = now() - start;
      if (step.done) return { reading: step.value, cost: cost + passed };
    } while (passed < SLICE_MS);
    cost += passed;
    await breathe();
    if (left.aborted) return undefined;
  }
}
