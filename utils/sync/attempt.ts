/** A run with its outcome written down: when it went well, or why not and when it is tried again. */
import type { Instant } from '../domain/events';
import { type SyncState, teamTime } from '../domain/sharing';
import { type Run, syncOnce } from './engine';
import type { Connection } from './target';
import { SyncTrouble, type Trouble } from './trouble';

export interface Attempt extends Omit<Run, 'now' | 'isOver' | 'connection'> {
  /** @throws SyncTrouble when it cannot even be tried. */
  connect(): Promise<Connection>;
  before: SyncState;
  /** Epoch ms of the device. */
  clock(): number;
  /** From 0 to 1, for the jitter. */
  random(): number;
  /** How long it may work, ms: a worker is ended after 30 s. */
  slice: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export function isDue({ retryAt }: SyncState, clockMs: number): boolean {
  return retryAt === null || clockMs >= retryAt;
}

export async function attempt(given: Attempt): Promise<SyncState> {
  const { before, clock } = given;
  const end = clock() + given.slice;
  let connection: Connection | undefined;
  const ahead = () => connection?.clockAhead() ?? before.clockAhead;
  const now = (): Instant => new Date(teamTime(clock(), ahead())).toISOString();
  try {
    connection = await given.connect();
    const inStep = await syncOnce({ ...given, connection, now, isOver: () => clock() >= end });
    const last = inStep ? new Date(clock()).toISOString() : before.last;
    return { last, trouble: null, failures: 0, retryAt: null, clockAhead: ahead() };
  } catch (error) {
    if (given.signal.aborted) return before;
    const trouble = error instanceof SyncTrouble ? error.why : 'storage';
    const failures = before.failures + 1;
    const retryAt = clock() + retryIn(trouble, failures, given.random());
    return { ...before, trouble, failures, retryAt, clockAhead: ahead() };
  }
}

/**
 * ms until the next try by itself: twice as long each time, from 5 s to half an hour, and never all members at once.
 * What only a person can mend is asked for rarely: a server locks an account after five wrong passwords.
 */
export function retryIn(trouble: Trouble, failures: number, random: number): number {
  const needsPerson = trouble === 'signedOut' || trouble === 'notMember' || trouble === 'locked';
  const wait = needsPerson ? 30 * MINUTE : Math.min(30 * MINUTE, 5 * SECOND * 2 ** Math.min(failures - 1, 20));
  return Math.round(wait * (0.5 + random));
}
