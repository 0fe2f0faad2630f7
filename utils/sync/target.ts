/** What every way of sharing with the team offers: its settings, the origins it needs, and push and pull. */
import type { z } from 'zod';

/** A document as it travels: an event under its id, or an agreement version under `agr:NNNNNN`. It never changes. */
export interface SyncDoc {
  _id: string;
  [field: string]: unknown;
}

/** What became of one pushed document. There: the id was taken before, by us or by another. */
export type Pushed = { id: string; is: 'stored' | 'there' } | { id: string; is: 'refused'; why: string };

export interface PulledPage {
  /** As they came, nothing of them believed. */
  docs: unknown[];
  /** Ids that an administrator deleted. */
  deleted: string[];
  /** Where the next page begins; opaque. The same documents can come again. */
  checkpoint: string;
  /** True: there is more at once. */
  more: boolean;
}

export interface Connection {
  /** One answer for each document that was judged; one without an answer is pushed again. @throws SyncTrouble */
  push(docs: readonly SyncDoc[], signal: AbortSignal): Promise<Pushed[]>;
  /**
   * @param since null for everything.
   * @param waitMs when nothing is new, how long to wait for something.
   * @throws SyncTrouble
   */
  pull(since: string | null, signal: AbortSignal, waitMs?: number): Promise<PulledPage>;
  /** By how many ms the target's clock is ahead of this device's; null where it has none or has not said. */
  clockAhead(): number | null;
}

/** What a target may use of the world. */
export interface Outside {
  /** Password or token; null where none is known. */
  secret: string | null;
  fetch: typeof fetch;
  /** Epoch ms of this device. */
  now(): number;
}

export interface SyncTarget<Settings = unknown> {
  id: string;
  settings: z.ZodType<Settings>;
  /** Addresses that the browser must be asked for, before anything else. */
  origins(settings: Settings): string[];
  /** A server gives a version's number to one text only; in a folder two texts can have one number. */
  numbersAreUnique: boolean;
  open(settings: Settings, outside: Outside): Connection;
}

export function defineTarget<Settings>(target: SyncTarget<Settings>): SyncTarget<Settings> {
  return target;
}
