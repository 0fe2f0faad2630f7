/** Why the browser's storage did not take or give something, in the few kinds that a person can act on. */

export type RefusalReason = 'full' | 'blocked' | 'newerVersion' | 'unavailable';

/** Thrown by everything in utils/store. What was stored before is untouched. */
export class StoreRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    cause: unknown,
  ) {
    super(`storage refused: ${reason}`, { cause });
    this.name = 'StoreRefused';
  }
}

/** Runs `work` and turns the browser's many storage errors into one StoreRefused. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreRefused ? error : new StoreRefused(reasonOf(error), error);
  }
}

function reasonOf(error: unknown): RefusalReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  // The browser's own storage areas say it in words only: "QUOTA_BYTES_PER_ITEM quota exceeded".
  if (name === 'QuotaExceededError' || /\bquota\b/i.test(String(error))) return 'full';
  if (name === 'VersionError') return 'newerVersion';
  return 'unavailable';
}
