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

async function pullAll({ connection, store, seals, now, isOver, signal }: Run): Promise<boolean> {
  let flags = 0;
  let since = await store.checkpoint();
  let coming = connection.pull(since, signal);
  for (;;) {
    const page = await coming.catch((error) => {
      if (!(error instanceof CheckpointUnknown)) throw error;
      if (since === null) throw new SyncTrouble('strange', 'the beginning of the feed is refused', error);
      return null;
    });
    if (page === null) await store.forgetCheckpoint();
    since = page?.checkpoint ?? null;
    const asksOn = page === null || (page.more && !isOver());
    // The next page travels while this one is examined and written.
    if (asksOn) coming = connection.pull(since, signal);
    // Its failure is told in its turn; when this page fails before, that is what is told.
    coming.catch(() => undefined);
    if (page === null) continue;
    const examined = await examine(page, seals, now());
    await store.take(examined, now());
    flags += examined.flags.length;
    if (flags > MOST_FLAGS) throw new SyncTrouble('strange', `${flags} documents of this run are no entries`);
    if (!asksOn) return !page.more;
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
