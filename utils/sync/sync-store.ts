/** What the engine needs of the store. Everything that one call writes is written whole or not at all. */
import type { Agreement, Citation } from '../domain/agreement';
import type { Instant, StoredEvent } from '../domain/events';
import type { FlagReason } from '../domain/sharing';
import type { Pushed, SyncDoc } from './target';

/** An agreement version as it travels. */
export interface VersionDoc extends SyncDoc {
  cite: Citation;
  agreement: Agreement;
}

export interface Flag {
  id: string;
  why: FlagReason;
  kept?: unknown;
}

/** A page whose every document was examined. */
export interface ExaminedPage {
  events: StoredEvent[];
  versions: VersionDoc[];
  deleted: string[];
  flags: Flag[];
  /** Null: these came from nowhere new, and the checkpoint stays. */
  checkpoint: string | null;
}

export interface SyncStore {
  checkpoint(): Promise<string | null>;
  forgetCheckpoint(): Promise<void>;
  /** Own documents that wait, versions first, without those set aside and without those named. */
  waiting(most: number, now: Instant, except: ReadonlySet<string>): Promise<SyncDoc[]>;
  settle(judged: readonly { doc: SyncDoc; pushed: Pushed }[]): Promise<void>;
  /**
   * Adds what is new, with the checkpoint. What is known stays as it is, so that a page may come twice, late or again.
   * @param now of the flags
   */
  take(page: ExaminedPage, now: Instant): Promise<void>;
  /** What came from the future, and its time has come. */
  due(now: Instant): Promise<unknown[]>;
}

/** Checks what an id promises. */
export interface Seals {
  isIntact(event: StoredEvent): Promise<boolean>;
  citationOf(agreement: Agreement): Promise<Citation>;
}
