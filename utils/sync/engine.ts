/**
 * One run: take what the team has, give what it has not. It may end between any two lines and begin again; whatever is
 * done twice changes nothing.
 */
import type { Instant } from '../domain/events';
import { examine } from './examine';
import type { Seals, SyncStore } from './sync-store';
import type { Connection, PulledPage, SyncDoc } from './target';
import { CheckpointUnknown, SyncTrouble } from './trouble';

export interface Run {
  connection: Connection;
  store: SyncStore;
  seals: Seals;
  /** The team's time. */
  now(): Instant;
  /** True when the time for this run is over: it ends after the page or batch at hand. */
  isOver(): boolean;
  signal: AbortSignal;
}

const BATCH = 100;
/** More than this in one run is no team's server. */
const MOST_FLAGS = 1_000;

/** @returns true when everything is in step; false when the time was over first. @throws SyncTrouble */
export async function syncOnce(run: Run): Promise<boolean> {
  const { store, now } = run;
  const due = await store.due(now());
  if (due.length > 0) {
    const page = await examine({ docs: due, deleted: [], checkpoint: '', more: false }, run.seals, now());
    await store.take({ ...page, checkpoint: null }, now());
  }
  if (!(await pullAll(run))) return false;
  const pushed = await pushAll(run);
  // Somebody else's text has our version's number: it is taken in at once, so that ours can be told to wait for its author.
  if (pushed.isNumberTaken) await pullAll(run);
  return pushed.isDone;
}

/** Takes a page that came by itself, while the team was followed. */
export async function takePage({ store, seals, now }: Pick<Run, 'store' | 'seals' | 'now'>, page: PulledPage) {
  await store.take(await examine(page, seals, now()), now());
}

async function pullAll(run: Run): Promise<boolean> {
  let flags = 0;
  for (;;) {
    const page = await pullPage(run, 0);
    flags += page.flags;
    if (flags > MOST_FLAGS) throw new SyncTrouble('strange', `${flags} documents of this run are no entries`);
    if (!page.more) return true;
    if (run.isOver()) return false;
  }
}

async function pullPage({ connection, store, seals, now, signal }: Run, waitMs: number) {
  const since = await store.checkpoint();
  try {
    const page = await connection.pull(since, signal, waitMs);
    const examined = await examine(page, seals, now());
    await store.take(examined, now());
    return { more: page.more, flags: examined.flags.length };
  } catch (error) {
    if (!(error instanceof CheckpointUnknown)) throw error;
    if (since === null) throw new SyncTrouble('strange', 'the beginning of the feed is refused', error);
    await store.forgetCheckpoint();
    return { more: true, flags: 0 };
  }
}

async function pushAll({ connection, store, now, isOver, signal }: Run) {
  const tried = new Set<string>();
  let isNumberTaken = false;
  for (;;) {
    const docs = await store.waiting(BATCH, now(), tried);
    if (docs.length === 0) return { isDone: true, isNumberTaken };
    const byId = new Map(docs.map((doc): [string, SyncDoc] => [doc._id, doc]));
    const answers = await connection.push(docs, signal);
    const judged = answers.flatMap((pushed) => {
      const doc = byId.get(pushed.id);
      return doc ? [{ doc, pushed }] : [];
    });
    if (judged.length === 0) throw new SyncTrouble('strange', 'nothing that was pushed was answered');
    isNumberTaken ||= judged.some(({ pushed }) => pushed.is === 'there' && pushed.id.startsWith('agr:'));
    await store.settle(judged);
    for (const id of byId.keys()) tried.add(id);
    if (isOver()) return { isDone: false, isNumberTaken };
  }
}
