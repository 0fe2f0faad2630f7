/** The team's Apache CouchDB, spoken to straight: `_bulk_docs` to push, `_changes` to pull. */
import { z } from 'zod';
import { TooMuch } from './bounded-text';
import { bulkRows, changesPage } from './couchdb.schema';
import { type Asked, ask, RequestTooLarge } from './couchdb-request';
import { type Connection, defineTarget, type Pushed, type SyncDoc } from './target';
import { SyncTrouble } from './trouble';

/** Pages of 1,000 were the fastest of those tried; one `seq` for each saves a third of the time. */
const PAGE = 1_000;
const LARGEST_PAGE = 24_000_000;
/** A page that is too large is asked for in smaller ones; one document alone is never larger than this. */
const LARGEST_DOC = 2_000_000;

const settings = z.object({
  /** Without a slash at the end. */
  address: z.url({ protocol: /^https?$/ }),
  database: z.string().regex(/^[a-z][a-z0-9_$()+-]*$/),
  user: z.string().min(1).max(200),
});
export type CouchDbSettings = z.infer<typeof settings>;

export default defineTarget<CouchDbSettings>({
  id: 'couchdb',
  settings,
  origins: ({ address }) => [address],
  numbersAreUnique: true,
  open({ address, database, user }, outside): Connection {
    const base = `${address}/${encodeURIComponent(database)}`;
    let ahead: number | null = null;
    const request = (asked: Asked) =>
      ask(base, user, outside, asked, (ms) => {
        ahead = ms;
      });

    const push = async (docs: readonly SyncDoc[], signal: AbortSignal): Promise<Pushed[]> => {
      try {
        const rows = bulkRows.safeParse(
          await request({ path: '/_bulk_docs', body: { docs }, signal, most: LARGEST_DOC }),
        );
        if (!rows.success) throw new SyncTrouble('strange', '_bulk_docs was answered with something else');
        return judged(docs, rows.data);
      } catch (error) {
        if (error instanceof TooMuch) throw new SyncTrouble('strange', error.message);
        if (!(error instanceof RequestTooLarge)) throw error;
        const [only] = docs;
        if (docs.length === 1 && only) return [{ id: only._id, is: 'refused', why: 'too large' }];
        const half = Math.ceil(docs.length / 2);
        return [...(await push(docs.slice(0, half), signal)), ...(await push(docs.slice(half), signal))];
      }
    };

    const pull = async (since: string | null, signal: AbortSignal, waitMs: number, limit: number) => {
      const query = new URLSearchParams({
        since: since ?? '0',
        limit: `${limit}`,
        include_docs: 'true',
        seq_interval: `${limit}`,
        ...(waitMs > 0 && { feed: 'longpoll', timeout: `${waitMs}` }),
      });
      const most = limit === 1 ? LARGEST_DOC : LARGEST_PAGE;
      return request({ path: `/_changes?${query}`, signal, most, waitMs });
    };

    return {
      clockAhead: () => ahead,
      push,
      async pull(since, signal, waitMs = 0) {
        for (let limit = PAGE; ; limit = Math.ceil(limit / 32)) {
          const answer = await pull(since, signal, waitMs, limit).catch((error) => {
            if (error instanceof TooMuch && limit > 1) return null;
            throw error instanceof TooMuch ? new SyncTrouble('strange', `one document has ${error.message}`) : error;
          });
          if (answer === null) continue;
          const page = changesPage.safeParse(answer);
          if (!page.success) throw new SyncTrouble('strange', '_changes was answered with something else');
          const { results, last_seq, pending = results.length } = page.data;
          const more = pending > 0;
          if (more && results.length === 0) throw new SyncTrouble('strange', 'more is said to come, and nothing comes');
          if (more && last_seq === since) throw new SyncTrouble('strange', 'the feed stands still');
          return {
            docs: results.filter(({ deleted }) => !deleted).map(({ doc }) => doc),
            deleted: results.filter(({ deleted }) => deleted).map(({ id }) => id),
            checkpoint: last_seq,
            more,
          };
        }
      },
    };
  },
});

/** By id and never by place: a row may be missing. */
function judged(docs: readonly SyncDoc[], rows: z.infer<typeof bulkRows>): Pushed[] {
  const asked = new Set(docs.map(({ _id }) => _id));
  const done: Pushed[] = [];
  for (const { id, ok, error, reason } of rows) {
    if (!asked.has(id)) continue;
    if (ok) done.push({ id, is: 'stored' });
    else if (error === 'conflict') done.push({ id, is: 'there' });
    else if (error === 'forbidden') done.push({ id, is: 'refused', why: (reason ?? '').slice(0, 500) });
    // Anything else (a time-out, a node that is gone) is no judgement: the document is pushed again.
  }
  return done;
}
