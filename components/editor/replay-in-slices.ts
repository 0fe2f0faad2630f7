/** Replays the leads seen against a draft a slice at a time, so that the page stays alive and the person can stop it. */
import type { Agreement } from '../../utils/domain/agreement';
import type { Answers } from '../../utils/domain/answers';
import type { Instant } from '../../utils/domain/events';
import type { Field, LeadKey } from '../../utils/domain/lead';
import { isFlip, type ReplayedLead, type ReplayMemory, replay, type SeenLead } from '../../utils/domain/replay';

export interface Replayed {
  /** How many leads were replayed, of how many. */
  done: number;
  total: number;
  flips: ReplayedLead[];
  /** For each field, the leads that it was not kept for and that it could have decided; the most first. */
  notKept: [field: Field, leads: number][];
}

export interface ReplayAsk {
  leads: readonly SeenLead[];
  inForce: Agreement;
  draft: Agreement;
  answersOf(lead: LeadKey): Answers;
  now: Instant;
  /** For the same leads, answers and now. */
  memory: ReplayMemory;
}

interface Pace {
  /** After this many milliseconds the page may breathe. */
  slice: number;
  /** Milliseconds that only ever grow. */
  clock(): number;
  breathe(): Promise<void>;
}

const PAGE: Pace = {
  slice: 30,
  clock: () => performance.now(),
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
};

/**
 * @param onProgress called after each slice that is not the last.
 * @returns everything, or what was found until it was stopped.
 */
export async function replayInSlices(
  { leads, inForce, draft, answersOf, now, memory }: ReplayAsk,
  stopped: AbortSignal,
  onProgress: (so: Replayed) => void,
  { slice, clock, breathe } = PAGE,
): Promise<Replayed> {
  const flips: ReplayedLead[] = [];
  const counts = new Map<Field, number>();
  let done = 0;
  let began = clock();
  const soFar = (): Replayed => ({
    done,
    total: leads.length,
    flips: [...flips],
    notKept: [...counts].sort(([, a], [, b]) => b - a),
  });
  for (const replayed of replay(leads, inForce, draft, answersOf, now, memory)) {
    done += 1;
    if (isFlip(replayed)) flips.push(replayed);
    for (const field of replayed.notKept) counts.set(field, (counts.get(field) ?? 0) + 1);
    if (done === leads.length || clock() - began < slice) continue;
    onProgress(soFar());
    await breathe();
    if (stopped.aborted) break;
    began = clock();
  }
  return soFar();
}
