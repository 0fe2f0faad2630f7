/** The team's Apache CouchDB, spoken to straight: `_bulk_docs` to push, `_changes` to pull. */
import { z } from 'zod';
import { TooMuch } from './bounded-text';
import { bulkRows, changesPage } from './couchdb.schema';
import { type Asked, ask, BadRequest, RequestTooLarge } from './couchdb-request';
import { type Connection, defineTarget, type Pushed, type SyncDoc } from './target';
import { SyncTrouble } from './trouble';

/** Pages of 1,000 were the fastest of those tried; one `seq` for each saves a third of the time. */
const PAGE = 1_000;
const LARGEST_PAGE = 24_000_000;
/** A page that is too large is asked for in smaller ones; one document alone is never larger than this. */
const LARGEST_DOC = 2_000_000;
/** Ours are shorter; a longer one is nothing that was ever taken. */
const LONGEST_ID = 1_000;

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
        if (!(error instanceof RequestTooLarge || error instanceof BadRequest)) throw error;
        // The token is at fault when this is not answered either.
        if (error instanceof BadRequest) await request({ path: '', signal, most: LARGEST_DOC }).catch(tokenAtFault);
        const [only] = docs;
        if (docs.length === 1 && only) return [{ id: only._id, is: 'refused', why: whyRefused(error) }];
        // One that cannot be taken keeps no other out.
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
            if (error instanceof BadRequest) tokenAtFault(error);
            throw error instanceof TooMuch ? new SyncTrouble('strange', `one document has ${error.message}`) : error;
          });
          if (answer === null) continue;
          const page = changesPage.safeParse(answer);
          if (!page.success) throw new SyncTrouble('strange', '_changes was answered with something else');
          const { results, last_seq } = page.data;
          const more = (page.data.pending ?? results.length) > 0;
          if (more && results.length === 0) throw new SyncTrouble('strange', 'more is said to come, and nothing comes');
          if (more && last_seq === since) throw new SyncTrouble('strange', 'the feed stands still');
          return {
            docs: results.filter(({ deleted }) => !deleted).map(({ doc }) => doc),
            deleted: results.filter(({ deleted, id }) => deleted && id.length <= LONGEST_ID).map(({ id }) => id),
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
  let failed: string | null = null;
  for (const { id, ok, error, reason = '' } of rows) {
    if (!asked.has(id)) continue;
    if (ok) done.push({ id, is: 'stored' });
    else if (error === 'conflict') done.push({ id, is: 'there' });
    else if (error === 'forbidden' || error === 'unauthorized')
      done.push({ id, is: 'refused', why: reason.slice(0, 500) });
    // Anything else (a time-out, a node that is gone) is no judgement: the document is pushed again.
    else failed = `${error} ${reason}`;
  }
  if (done.length === 0 && failed !== null) throw new SyncTrouble('busy', failed.slice(0, 500));
  return done;
}

function whyRefused(error: RequestTooLarge | BadRequest): string {
  return error instanceof RequestTooLarge ? 'too large' : error.message;
}

function tokenAtFault(error: unknown): never {
  if (!(error instanceof BadRequest)) throw error;
  throw new SyncTrouble(error.isToken ? 'signedOut' : 'strange', error.message, error);
}
