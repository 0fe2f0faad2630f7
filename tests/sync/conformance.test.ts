/** What we rely on in a CouchDB. Runs against the embedded server, and with `COUCHDB_URL` against a real one as well as it. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sealed } from './sealed';
import { type Json, openTeamServer, REAL, type TeamServer } from './team-server';

let server: TeamServer;
let db: string;
beforeAll(async () => {
  server = await openTeamServer();
  db = `/${server.team}`;
  await server.addMember('marte', 'marketing');
  await server.addMember('jonas', 'sales', 'editor');
  const name = server.nameOf('olga');
  await server.admin('PUT', `/_users/org.couchdb.user:${name}`, {
    name,
    password: 'riktig hest batteri',
    type: 'user',
    roles: [],
  });
});
afterAll(async () => {
  const olga = `/_users/org.couchdb.user:${server.nameOf('olga')}`;
  await server.admin('DELETE', `${olga}?rev=${(await server.admin('GET', olga)).body._rev}`);
  await server.close();
});

const event = (by: string, note: string, more = {}) => sealed(server.nameOf(by), note, { team: server.team, ...more });
const stored = new Set<string>();
const push = async (who: string | null, ...docs: unknown[]) => {
  const answer = await server.as(who, 'POST', `${db}/_bulk_docs`, { docs });
  for (const { id, ok } of Array.isArray(answer.body) ? answer.body : []) if (ok) stored.add(id);
  return answer;
};
const changes = (query = '') => server.as('marte', 'GET', `${db}/_changes?${query}`);
const ids = (feed: Json): string[] => feed.results.map(({ id }: Json) => id);
const MINUTE = 60_000;

/** A cluster's nodes tell of a write a moment apart. */
function soon<T>(check: () => Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000, interval: 50 });
}
/** The whole feed, when everything that was pushed is in it. */
function settled(): Promise<Json> {
  return soon(async () => {
    const { body } = await changes();
    expect(ids(body)).toEqual(expect.arrayContaining([...stored]));
    return body;
  });
}
const place = async () => encodeURIComponent((await settled()).last_seq);

describe('pushing', () => {
  test('rows come in the order of the request: stored, there already, refused with the rule’s own words', async () => {
    const [first, second, forged] = await Promise.all([event('marte', 'a'), event('marte', 'b'), event('jonas', 'c')]);
    await push('marte', first);
    const { status, body } = await push('marte', forged, second, first);
    expect([201, 202]).toContain(status);
    expect(body).toMatchObject([
      { id: forged._id, error: 'forbidden', reason: 'by must be the account that writes' },
      { id: second._id, ok: true, rev: expect.stringMatching(/^1-/) },
      { id: first._id, error: 'conflict' },
    ]);
  });

  test('who is nobody is asked to sign in, who is no member is told so, a wrong password is 401', async () => {
    expect((await push(null, await event('marte', 'x'))).status).toBe(401);
    expect((await push('olga', await event('olga', 'x'))).status).toBe(403);
    const wrong = await fetch(`${server.url}${db}`, {
      headers: { authorization: `Basic ${btoa(`${server.nameOf('marte')}:wrong`)}` },
    });
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toMatchObject({ error: 'unauthorized' });
  });

  test('a database that is not there is 404', async () => {
    const { status, body } = await server.as('marte', 'GET', `${db}_gone`);
    expect([status, body.error]).toEqual([404, 'not_found']);
  });

  test('what is no JSON is 400', async () => {
    expect((await server.as('marte', 'POST', `${db}/_bulk_docs`, '{"docs":[')).status).toBe(400);
  });
});

describe('the feed', () => {
  test('gives every document once, with its text, and an opaque place to go on from', async () => {
    const marked = await event('marte', 'in the feed');
    const before = await place();
    await push('marte', marked);
    const feed = await soon(async () => {
      const { body } = await changes(`since=${before}&include_docs=true`);
      expect(ids(body)).toEqual([marked._id]);
      return body;
    });
    expect(feed.results[0]).toMatchObject({ doc: marked, changes: [{ rev: feed.results[0].doc._rev }] });
    expect(typeof feed.last_seq).toBe('string');
    expect(feed.pending).toBe(0);
  });

  test('goes on page by page, and says how many are left', async () => {
    await soon(async () => {
      const all = (await settled()).results.length;
      const first = (await changes('limit=2')).body;
      expect([first.results.length, first.pending]).toEqual([2, all - 2]);
      const rest = (await changes(`since=${encodeURIComponent(first.last_seq)}`)).body;
      expect(rest.results).toHaveLength(all - 2);
    });
  });

  test('with seq_interval only every so-manieth row has its place, and the page still has one', async () => {
    await settled();
    const { body } = await changes('seq_interval=1000&limit=3');
    expect(body.results.map(({ seq }: Json) => seq).filter((seq: Json) => seq !== null).length).toBeLessThan(3);
    expect(typeof body.last_seq).toBe('string');
  });

  test('a place that nobody gave is 400', async () => {
    expect((await changes('since=nonsense')).status).toBe(400);
  });

  test('a long poll answers as soon as something is written, and with nothing when nothing is', async () => {
    const waiting = changes(`since=${await place()}&feed=longpoll&timeout=20000`);
    const doc = await event('jonas', 'wake up');
    await push('jonas', doc);
    expect(ids((await waiting).body)).toEqual([doc._id]);
    const { body } = await changes(`since=${await place()}&feed=longpoll&timeout=50`);
    expect(body.results).toEqual([]);
  });

  test('an administrator’s deletion travels through it; a member’s is refused', async () => {
    const doomed = await event('marte', 'to be erased');
    const [{ rev }] = (await push('marte', doomed)).body;
    const path = `${db}/${encodeURIComponent(doomed._id)}?rev=${rev}`;
    expect((await server.as('marte', 'DELETE', path)).status).toBe(403);
    const since = await place();
    // 202: fewer nodes than usual have it as yet.
    expect([200, 202]).toContain((await server.admin('DELETE', path)).status);
    await soon(async () => {
      expect((await changes(`since=${since}`)).body.results).toMatchObject([{ id: doomed._id, deleted: true }]);
    });
  });
});

describe('documents by their ids', () => {
  test('come in the order of the ids, with those that are not there named', async () => {
    const [a, b] = await Promise.all([event('marte', 'one'), event('marte', 'two')]);
    await push('marte', a, b);
    const { body } = await server.as('marte', 'POST', `${db}/_all_docs?include_docs=true`, {
      keys: [b._id, 'nowhere', a._id],
    });
    expect(body.rows.map(({ key, error, doc }: Json) => [key, error, doc?.body.note])).toEqual([
      [b._id, undefined, 'two'],
      ['nowhere', 'not_found', undefined],
      [a._id, undefined, 'one'],
    ]);
  });
});

describe('who I am', () => {
  test('the session says so', async () => {
    const { body } = await server.as('marte', 'GET', '/_session');
    expect(body.userCtx.name).toBe(server.nameOf('marte'));
    expect(body.userCtx.roles).toContain(`${server.team}:member`);
    const nobody = await server.as(null, 'GET', '/_session');
    // A server that wants a name for everything says so here, too.
    if (nobody.status !== 401) expect(nobody.body.userCtx.name).toBeNull();
  });
});

describe('the rules refuse', () => {
  const refused = async (who: string, doc: unknown) => (await push(who, doc)).body[0];

  test('another’s name in the id', async () => {
    const own = await event('marte', 'x');
    const id = own._id.replace(server.nameOf('marte'), server.nameOf('jonas'));
    expect(await refused('marte', { ...own, _id: id })).toMatchObject({ error: 'forbidden' });
  });

  test('a change of what was said', async () => {
    const said = await event('marte', 'said');
    const [{ rev }] = (await push('marte', said)).body;
    const changed = { ...said, _rev: rev, body: { note: 'never said' } };
    expect(await refused('marte', changed)).toMatchObject({ reason: 'nothing that was said is changed' });
    expect(await refused('marte', { _id: said._id, _rev: rev, _deleted: true })).toMatchObject({ error: 'forbidden' });
  });

  test.each([
    ['the future', async () => event('marte', 'x', { made: new Date(Date.now() + 60 * MINUTE).toISOString() })],
    ['an id of another time', async () => ({ ...(await event('marte', 'x')), made: '2026-01-01T00:00:00.000Z' })],
    ['what happened after it was told', async () => event('marte', 'x', { at: '2126-01-01T00:00:00.000Z' })],
    ['another team', async () => event('marte', 'x', { team: 'others' })],
    ['an essay', async () => event('marte', 'x'.repeat(70_000))],
    ['a document of no known form', async () => ({ _id: 'hello', v: 1 })],
    ['no name', async () => ({ ...(await event('marte', 'x')), by: undefined })],
  ])('%s', async (_what, made) => {
    expect(await refused('marte', await made())).toMatchObject({ error: 'forbidden' });
  });

  test('attachments', async () => {
    const doc = { ...(await event('marte', 'x')), _attachments: { a: { content_type: 'text/plain', data: 'eA==' } } };
    expect(await refused('marte', doc)).toMatchObject({ error: 'forbidden' });
  });

  test('rules of a member’s own', async () => {
    const { status, body } = await server.as('marte', 'PUT', `${db}/_design/mine`, { validate_doc_update: 'x' });
    expect([status, body.error]).toEqual([403, 'forbidden']);
  });

  test('a signature for the other side; a trial is one person’s own matter', async () => {
    const sign = (body: object) => event('marte', '', { kind: 'agreement signed', body });
    expect(await refused('marte', await sign({ cite: '1:X', side: 'sales' }))).toMatchObject({ error: 'forbidden' });
    expect(await refused('marte', await sign({ cite: '1:X', side: 'marketing' }))).toMatchObject({ ok: true });
    expect(await refused('marte', await sign({ cite: '1:X', side: 'sales', trial: true }))).toMatchObject({ ok: true });
  });

  test('versions of anybody but an editor, and the second text of a number', async () => {
    const version = (by: string, number: number, title: string) => {
      const made = new Date().toISOString();
      const agreement = { number, title };
      return {
        _id: `agr:00000${number}`,
        v: 1,
        team: server.team,
        by: server.nameOf(by),
        made,
        cite: `${number}:H`,
        agreement,
      };
    };
    expect(await refused('marte', version('marte', 1, 'a'))).toMatchObject({ error: 'forbidden' });
    expect(await refused('jonas', version('jonas', 1, 'a'))).toMatchObject({ ok: true });
    expect(await refused('jonas', version('jonas', 1, 'b'))).toMatchObject({ error: 'conflict' });
    expect(await refused('jonas', { ...version('jonas', 3, 'c'), _id: 'agr:000002' })).toMatchObject({
      error: 'forbidden',
    });
  });

  test('what would make the rules themselves fail: no shape of a document ends a request', async () => {
    const by = server.nameOf('marte');
    const shapes = [null, 7, 'x', [], {}, { side: 'toString' }].flatMap((body) => [
      { body, kind: 'agreement signed' },
      { body, kind: body },
      { body, made: body, at: body },
      { body, lead: body },
    ]);
    const docs = shapes.map((shape, n) => ({ _id: `e:shape:${n}`, v: 1, team: server.team, by, ...shape }));
    const versions = [null, 7, [], { number: '1' }].map((agreement, n) => ({
      _id: `agr:90000${n}`,
      v: 1,
      team: server.team,
      by: server.nameOf('jonas'),
      made: new Date().toISOString(),
      cite: agreement,
      agreement,
    }));
    const answers = [await push('marte', ...docs), await push('jonas', ...versions)];
    for (const { body } of answers)
      expect(new Set(body.map(({ error }: Json) => error))).toEqual(new Set(['forbidden']));
  });

  test('a field that only the server may have ends the whole request', async () => {
    const { status, body } = await push('marte', { ...(await event('marte', 'x')), _mine: 1 });
    expect([status, body.error]).toEqual([400, 'doc_validation']);
  });

  test('but take kinds that they never heard of', async () => {
    expect(await refused('marte', await event('marte', '', { kind: 'invented later', body: 7 }))).toMatchObject({
      ok: true,
    });
  });
});

describe('what rules cannot refuse, so that we must', () => {
  test('one’s own event rewritten by new_edits: false is what others then read', async () => {
    const said = await event('marte', 'as said');
    await push('marte', said);
    const forged = { ...said, _rev: `1-${'f'.repeat(32)}`, body: { note: 'rewritten' } };
    await server.as('marte', 'POST', `${db}/_bulk_docs`, { docs: [forged], new_edits: false });
    const { body } = await server.as('marte', 'POST', `${db}/_all_docs?include_docs=true`, { keys: [said._id] });
    expect(body.rows[0].doc.body.note).toBe('rewritten');
  });
});

// A CouchDB's own bounds are its administrator's.
if (!REAL)
  describe('sizes', () => {
    test('a request and a document that are too large are 413', async () => {
      const small = await openTeamServer({ maxDocumentSize: 1_000, maxRequestSize: 5_000 });
      await small.addMember('marte');
      const own = (note: string) => sealed(small.nameOf('marte'), note, { team: small.team });
      const send = async (...docs: unknown[]) =>
        (await small.as('marte', 'POST', `/${small.team}/_bulk_docs`, { docs })).status;
      expect(await send(await own('x'.repeat(2_000)))).toBe(413);
      expect(await send(...(await Promise.all(Array.from({ length: 20 }, () => own('x'.repeat(300))))))).toBe(413);
      expect(await send(await own('short'))).toBe(201);
      await small.close();
    });
  });
