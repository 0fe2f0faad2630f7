/** Why nothing could be shared just now, in the few kinds that a person can act on. Nothing stored is touched by any. */

export const TROUBLES = [
  /** No answer: no network, or the server is down. */
  'offline',
  /** It answers that it cannot now (429, 5xx). */
  'busy',
  /** Password or token is missing, wrong or expired. */
  'signedOut',
  /** Signed in, and not a member. */
  'notMember',
  /** Too many wrong passwords. */
  'locked',
  /** There is no such database, or no such folder any more. */
  'gone',
  /** The browser asks again before it lets us in. */
  'notAllowed',
  /** It answers, and not as the team's server does. */
  'strange',
  /** The device's storage refused what came. */
  'storage',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export class SyncTrouble extends Error {
  constructor(
    readonly why: Trouble,
    /** For the log and for whoever looks after the server; never shown as it is. */
    detail: string,
    cause?: unknown,
  ) {
    super(`${why}: ${detail}`, { cause });
    this.name = 'SyncTrouble';
  }
}

/** The server does not know the checkpoint (any more): the pull begins anew, which changes nothing that is known. */
export class CheckpointUnknown extends Error {}
