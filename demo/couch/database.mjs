// @ts-check
/** One database in memory: documents, revisions, the feed, and validation run for real. */
import { createHash, randomBytes } from 'node:crypto';
import { Refusal } from './refusal.mjs';
import { compileRules } from './rules.mjs';

/**
 * @typedef {{ _id: string, _rev?: string, _deleted?: boolean, [field: string]: unknown }} Doc
 * @typedef {{ doc: Doc, rev: string, deleted: boolean, at: number }} Stored
 * @typedef {{ name: string | null, roles: string[] }} UserCtx
 * @typedef {{ admins?: { names?: string[], roles?: string[] }, members?: { names?: string[], roles?: string[] } }} Security
 * @typedef {{ id?: string, ok?: true, rev?: string, error?: string, reason?: string }} Row
 */

/** Those that may begin with an underscore. */
const FIELDS = new Set(['_id', '_rev', '_deleted', '_attachments', '_revisions']);

/** @param {string} name @param {{ maxDocumentSize: number }} limits */
export function createDatabase(name, limits) {
  /** @type {Map<string, Stored>} */
  const docs = new Map();
  /** @type {Set<() => void>} */
  const waiting = new Set();
  /** Only who was given it can know what follows its number. */
  const secret = randomBytes(48).toString('base64url');
  let seq = 0;
  /** @type {Security} */
  let security = { admins: { roles: ['_admin'] }, members: { roles: ['_admin'] } };
  /** @type {Map<string, ReturnType<typeof compileRules>>} */
  const rules = new Map();

  const opaque = (/** @type {number} */ at) =>
    `${at}-g1AAAA${createHash('sha256').update(`${secret}${at}`).digest('base64url')}${secret}`;

  /** @param {string | undefined} since */
  function numberOf(since) {
    if (since === undefined || since === '0') return 0;
    if (since === 'now') return seq;
    const at = Number(since.split('-')[0]);
    if (!Number.isInteger(at) || at < 0 || (since !== opaque(at) && at > 0)) {
      throw new Refusal(400, 'bad_request', "Malformed sequence supplied in 'since' parameter.");
    }
    return at;
  }

  /** @param {string} id */
  const live = (id) => {
    const stored = docs.get(id);
    return stored && !stored.deleted ? stored : undefined;
  };

  /** @param {UserCtx} user */
  function mayManage(user) {
    const { names = [], roles = [] } = security.admins ?? {};
    return (
      user.roles.includes('_admin') ||
      names.includes(user.name ?? '') ||
      user.roles.some((role) => roles.includes(role))
    );
  }

  /**
   * @param {Doc} doc
   * @param {UserCtx} user
   * @param {boolean} newEdits
   * @returns {Row}
   */
  function write(doc, user, newEdits) {
    const id = doc._id ?? randomBytes(16).toString('hex');
    const before = docs.get(id);
    const current = live(id);
    const [generation = 0] = (before?.rev ?? '0').split('-').map(Number);
    if (newEdits && (current ? doc._rev !== current.rev : doc._rev !== undefined && doc._rev !== before?.rev)) {
      return { id, error: 'conflict', reason: 'Document update conflict.' };
    }
    const complete = { ...doc, _id: id };
    const hash = createHash('md5')
      .update(JSON.stringify({ ...complete, _rev: undefined }))
      .digest('hex');
    const rev = newEdits ? `${generation + 1}-${hash}` : String(doc._rev);
    if (id.startsWith('_design/')) {
      if (!mayManage(user)) return { id, error: 'forbidden', reason: 'You are not a db or server admin.' };
    } else {
      for (const judge of rules.values()) {
        // A revision that is brought along as it is (replication) begins a branch of its own: it has no document before it.
        const [start, ...ids] = rev.split('-');
        const judged = { ...complete, _rev: rev, _revisions: { start: Number(start), ids } };
        const refused = judge(judged, (newEdits && current?.doc) || null, { ...user, db: name }, security);
        if (refused) return { id, ...refused };
      }
    }
    // Of two revisions the higher wins, on every node the same.
    if (!newEdits && before && compareRevs(rev, before.rev) <= 0) return { id, ok: true, rev };
    seq += 1;
    docs.set(id, { doc: { ...complete, _rev: rev }, rev, deleted: complete._deleted === true, at: seq });
    if (id.startsWith('_design/')) {
      rules.delete(id);
      const source = /** @type {{ validate_doc_update?: string }} */ (complete).validate_doc_update;
      if (source && !complete._deleted) rules.set(id, compileRules(source));
    }
    for (const wake of [...waiting]) wake();
    return { id, ok: true, rev };
  }

  return {
    name,
    get security() {
      return security;
    },
    set security(next) {
      security = next;
    },
    mayManage,
    /** @param {UserCtx} user */
    mayRead(user) {
      const { names = [], roles = [] } = security.members ?? {};
      if (mayManage(user)) return true;
      if (names.length === 0 && roles.length === 0) return true;
      return names.includes(user.name ?? '') || user.roles.some((role) => roles.includes(role));
    },
    info: () => ({
      db_name: name,
      doc_count: [...docs.values()].filter(({ deleted }) => !deleted).length,
      doc_del_count: [...docs.values()].filter(({ deleted }) => deleted).length,
      update_seq: opaque(seq),
      purge_seq: 0,
      props: {},
      cluster: { q: 2, n: 1, w: 1, r: 1 },
    }),
    /** @param {string} id */
    get: (id) => live(id)?.doc,
    write,
    /**
     * Rows in the order of the request.
     * @param {Doc[]} wanted @param {UserCtx} user @param {boolean} newEdits
     */
    bulk(wanted, user, newEdits) {
      for (const doc of wanted) {
        if (doc === null || typeof doc !== 'object' || Array.isArray(doc))
          throw new Refusal(400, 'bad_request', 'Document must be a JSON object');
        if (Buffer.byteLength(JSON.stringify(doc)) > limits.maxDocumentSize)
          throw new Refusal(413, 'document_too_large', doc._id ?? '');
        const strange = Object.keys(doc).find((field) => field.startsWith('_') && !FIELDS.has(field));
        if (strange) throw new Refusal(400, 'doc_validation', `Bad special document member: ${strange}`);
      }
      const rows = wanted.map((doc) => write(doc, user, newEdits));
      return newEdits ? rows : rows.filter(({ error }) => error);
    },
    /** @param {string[]} keys @param {boolean} withDocs */
    byKeys: (keys, withDocs) =>
      keys.map((key) => {
        const stored = docs.get(key);
        if (!stored) return { key, error: 'not_found' };
        const value = { rev: stored.rev, ...(stored.deleted && { deleted: true }) };
        return { id: key, key, value, ...(withDocs && { doc: stored.deleted ? null : stored.doc }) };
      }),
    /**
     * @param {{ since?: string, limit?: number, withDocs?: boolean, every?: number }} asked every: a row in so many has its seq
     */
    changes({ since, limit = Number.POSITIVE_INFINITY, withDocs = false, every = 1 }) {
      const from = numberOf(since);
      const after = [...docs].filter(([, { at }]) => at > from).sort(([, a], [, b]) => a.at - b.at);
      const page = after.slice(0, Math.max(1, limit));
      const results = page.map(([id, { doc, rev, deleted, at }], index) => ({
        seq: (index + 1) % every === 0 ? opaque(at) : null,
        id,
        changes: [{ rev }],
        ...(deleted && { deleted: true }),
        ...(withDocs && { doc }),
      }));
      const last = page.at(-1)?.[1].at ?? Math.max(from, seq);
      return { results, last_seq: opaque(last), pending: after.length - page.length };
    },
    /** How many wait for a write. */
    waiting: () => waiting.size,
    /** Resolves when something was written, or after `ms`. @param {number} ms @param {AbortSignal} signal */
    nextWrite: (ms, signal) =>
      new Promise((resolve) => {
        const done = () => {
          waiting.delete(done);
          clearTimeout(timer);
          resolve(undefined);
        };
        const timer = setTimeout(done, ms);
        waiting.add(done);
        signal.addEventListener('abort', done, { once: true });
      }),
  };
}

/** @param {string} a @param {string} b */
function compareRevs(a, b) {
  const [[x = 0], [y = 0]] = [a.split('-').map(Number), b.split('-').map(Number)];
  return x - y || (a > b ? 1 : a < b ? -1 : 0);
}
