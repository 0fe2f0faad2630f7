/** Where sharing with the team stands, in values that can be shown. */
import type { Instant } from './events';
import type { PersonId } from './person';

/**
 * Why something that came was not taken as it came. Seal: it is not what its id says. Differs: another text is known under
 * its id. Unreadable: it is no entry. Future: it waits until its time. Number taken: our text of a version's number.
 */
export type FlagReason = 'seal' | 'differs' | 'unreadable' | 'future' | 'numberTaken';

export interface Membership {
  /** The kind of target: `couchdb`, `folder`. */
  target: string;
  /** What the target needs to be opened; its own schema parses it. */
  settings: unknown;
  /** In whose name entries are made from now on. */
  account: PersonId;
  /** What entries name as their team. */
  team: string;
  joined: Instant;
}

export interface SyncState {
  /** When everything was last in step; null: never yet. */
  last: Instant | null;
  /** Why it is not, one of utils/sync/trouble. */
  trouble: string | null;
  /** Tries in a row that failed. */
  failures: number;
  /** Epoch ms before which nothing is tried by itself. */
  retryAt: number | null;
  /** By how many ms the server's clock is ahead of this device's. */
  clockAhead: number;
}

export const NEVER_SYNCED: SyncState = { last: null, trouble: null, failures: 0, retryAt: null, clockAhead: 0 };

/** A server's clock says whole seconds, and an answer takes a while: below this a difference proves nothing. */
const CLOCKS_AGREE = 30_000;

/** The device's time as the team's server has it. @param deviceMs epoch ms */
export function teamTime(deviceMs: number, clockAhead: number): number {
  return Math.abs(clockAhead) < CLOCKS_AGREE ? deviceMs : deviceMs + clockAhead;
}
