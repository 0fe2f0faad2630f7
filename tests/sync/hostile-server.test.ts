/** Whatever answers at the team's address: clear words, bounded work, nothing taken that was not verified. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { isSealIntact } from '../../utils/store/event-id';
import couchdb from '../../utils/sync/couchdb.sync';
import { syncOnce } from '../../utils/sync/engine';
import type { ExaminedPage, SyncStore } from '../../utils/sync/sync-store';
import { sealed } from './sealed';

type Answers = (path: string, response: ServerResponse, body: string) => void;
let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

let asked: string[] = [];
async function serverThat(answers: Answers): Promise<string> {
  asked = [];
  const server = createServer(async (request, response) => {
    asked.push(request.url ?? '');
    let body = '';
    for await (const part of request) body += part;
    answers(request.url ?? '', response, body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What the engine would have stored. */
async function run(address: string, waiting = 0) {
  const taken: ExaminedPage[] = [];
  const docs = await Promise.all(Array.from({ length: waiting }, (_, n) => sealed('marte', `${n}`, { team: 'acme' })));
  let checkpoint: string | null = null;
  const settled: string[] = [];
  const refused: string[] = [];
  const store: SyncStore = {
    checkpoint: async () => checkpoint,
    forgetCheckpoint: async () => {
      checkpoint = null;
    },
    waiting: async (most, _now, except) =>
      docs.filter(({ _id }) => !except.has(_id) && ![...settled, ...refused].includes(_id)).slice(0, most) as never,
    settle: async (judged) => {
      for (const { doc, pushed } of judged) (pushed.is === 'refused' ? refused : settled).push(doc._id);
    },
    take: async (page) => {
      taken.push(page);
      checkpoint = page.checkpoint ?? checkpoint;
    },
    due: async () => [],
  };
  let pages = 0;
  const connection = couchdb.open({ address, database: 'acme', user: 'marte' }, { secret: 'x', fetch, now: Date.now });
  const done = await syncOnce({
    connection,
    store,
    seals: { isIntact: isSealIntact, citationOf: async () => 'x' },
    now: () => new Date().toISOString(),
    isOver: () => {
      pages += 1;
      return pages >= 50;
    },
    signal: new AbortController().signal,
  }).then(
    (inStep) => (inStep ? 'in step' : 'time over'),
    (error: { why?: string; message: string }) => error.why ?? error.message,
  );
  return {
    done,
    events: taken.flatMap(({ events }) => events),
    flags: taken.flatMap(({ flags }) => flags),
    settled,
    refused,
  };
}

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const feed = (docs: unknown[], more = {}) => ({
  results: docs.map((doc, n) => ({ id: `${n}`, seq: `${n}`, changes: [], doc })),
  last_seq: 'x',
  pending: 0,
  ...more,
});

describe('a server that is none', () => {
  test.each<[string, Answers]>([
    ['a page of a web site', (_, response) => response.end('<html>Welcome to the airport Wi-Fi</html>')],
    ['nothing', (_, response) => response.end()],
    ['a list', (_, response) => json(response, [])],
    ['rows that are none', (_, response) => json(response, { results: 'many', last_seq: 1 })],
    ['a checkpoint that is an object', (_, response) => json(response, { results: [], last_seq: {} })],
    ['half an answer', (_, response) => response.end('{"results":[{"id":"a"')],
    ['I am a teapot', (_, response) => json(response, {}, 418)],
    ['more to come, and nothing', (_, response) => json(response, feed([], { pending: 7 }))],
  ])('%s is told as strange', async (_what, answers) => {
    expect((await run(await serverThat(answers))).done).toBe('strange');
  });

  test('one that cuts the line is told as offline', async () => {
    expect((await run(await serverThat((_, response) => response.destroy()))).done).toBe('offline');
  });

  test.each([
    [401, 'signedOut'],
    [403, 'notMember'],
    [404, 'gone'],
    [429, 'busy'],
    [503, 'busy'],
  ])('%s is told as %s', async (code, why) => {
    const body = { error: 'x', reason: 'y' };
    expect((await run(await serverThat((_, response) => json(response, body, code)))).done).toBe(why);
  });

  test('a locked account is told apart', async () => {
    const body = {
      error: 'forbidden',
      reason: 'Account is temporarily locked due to multiple authentication failures',
    };
    expect((await run(await serverThat((_, response) => json(response, body, 403)))).done).toBe('locked');
  });

  test('a redirect is not followed: name and password go nowhere else', async () => {
    let reached = false;
    const thief = createServer((_, response) => {
      reached = true;
      json(response, feed([]));
    });
    await new Promise<void>((done) => thief.listen(0, '127.0.0.1', done));
    const target = `http://127.0.0.1:${(thief.address() as AddressInfo).port}/acme/_changes`;
    const address = await serverThat((_, response) => response.writeHead(302, { location: target }).end());
    expect((await run(address)).done).toBe('offline');
    expect(reached).toBe(false);
    await new Promise((done) => thief.close(done));
  });
});

describe('a cluster on a bad day', () => {
  const PUSH = '_bulk_docs';
  /** Answers the push by what its documents are; the feed is empty. */
  const serverThatJudges = (judge: (docs: { _id: string }[]) => [status: number, body: unknown]) =>
    serverThat((path, response, body) => {
      if (!path.includes(PUSH)) return json(response, feed([]));
      const [status, answer] = judge(JSON.parse(body).docs);
      json(response, answer, status);
    });
  const rows = (docs: { _id: string }[], last: object) =>
    docs.map(({ _id }, n) => ({ id: _id, ...(n === docs.length - 1 ? last : { ok: true, rev: '1-a' }) }));

  test.each([
    [202, { ok: true, rev: '1-a', accepted: true }, 3],
    [500, { error: 'internal_server_error', reason: 'no quorum' }, 2],
    [417, { error: 'timeout', reason: 'The request could not be processed in a reasonable amount of time.' }, 2],
  ])('%s with a row for each: what was stored is settled, the rest stays', async (status, last, count) => {
    const { settled } = await run(await serverThatJudges((docs) => [status, rows(docs, last)]), 3);
    expect(settled).toHaveLength(count);
  });

  test('no row of which was judged is told as busy, and the queue stays', async () => {
    const failed = (docs: { _id: string }[]) => docs.map(({ _id }) => ({ id: _id, error: 'timeout', reason: '' }));
    expect(await run(await serverThatJudges((docs) => [500, failed(docs)]), 3)).toMatchObject({
      done: 'busy',
      settled: [],
    });
  });

  test('one that makes the whole request a bad one is set aside alone, and keeps no other out', async () => {
    let bad: string | undefined;
    const address = await serverThatJudges((docs) => {
      bad ??= docs[1]?._id;
      if (docs.some(({ _id }) => _id === bad)) return [400, { error: 'doc_validation', reason: 'Bad special member' }];
      return [201, rows(docs, { ok: true })];
    });
    const { done, settled, refused } = await run(address, 7);
    expect([done, settled.length, refused]).toEqual(['in step', 6, [bad]]);
  });

  test('when the token is what cannot be read, nothing is set aside', async () => {
    let isFeedRead = false;
    const address = await serverThat((_, response) => {
      if (isFeedRead) return json(response, { error: 'bad_request', reason: 'Malformed token' }, 400);
      isFeedRead = true;
      json(response, feed([]));
    });
    expect(await run(address, 2)).toMatchObject({ done: 'signedOut', settled: [], refused: [] });
  });

  test('what other rules than ours refuse is set aside like what ours do', async () => {
    const last = { error: 'unauthorized', reason: 'not on Sundays' };
    const { done, refused } = await run(await serverThatJudges((docs) => [201, rows(docs, last)]), 2);
    expect([done, refused.length]).toEqual(['in step', 1]);
  });

  test('a feed that does not know how much is left is read to its end', async () => {
    const docs = await Promise.all(['a', 'b'].map((note) => sealed('jonas', note, { team: 'acme' })));
    const address = await serverThat((path, response) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('since'));
      json(response, feed(docs.slice(page, page + 1), { last_seq: `${page + 1}`, pending: null }));
    });
    const { done, events } = await run(address);
    expect([done, events]).toEqual(['in step', docs]);
  });
});

describe('a server that gives too much', () => {
  test('an endless answer is cut off', async () => {
    const address = await serverThat((_, response) => {
      response.writeHead(200);
      response.write('{"results":[');
      const more = () => {
        while (!response.destroyed && response.write('"x",'.repeat(50_000)));
      };
      response.on('drain', more);
      more();
    });
    expect((await run(address)).done).toBe('strange');
  });

  test('rows of 10 MB are asked for one by one, and then given up', async () => {
    const row = JSON.stringify({ id: 'a', seq: 'x', changes: [], doc: { _id: 'a', text: 'x'.repeat(10_000_000) } });
    const address = await serverThat((path, response) => {
      const limit = Number(new URL(path, 'http://x').searchParams.get('limit'));
      response.writeHead(200).write(`{"results":[${row}`);
      for (let n = 1; n < Math.min(limit, 4); n += 1) response.write(`,${row}`);
      response.end('],"last_seq":"x","pending":0}');
    });
    const { done, events } = await run(address);
    expect([done, events]).toEqual(['strange', []]);
    expect(asked.length).toBeLessThan(6);
  });

  test('an endless feed of entries ends with the time of the run', async () => {
    let page = 0;
    const event = await sealed('jonas', 'again', { team: 'acme' });
    const address = await serverThat((_, response) => {
      page += 1;
      json(response, feed([event], { last_seq: `${page}`, pending: 99 }));
    });
    expect((await run(address)).done).toBe('time over');
    expect(page).toBe(50);
  });

  test('an endless feed of rubbish ends sooner', async () => {
    let page = 0;
    const address = await serverThat((_, response) => {
      page += 1;
      json(response, feed(Array(400).fill({ _id: 'rubbish' }), { last_seq: `${page}`, pending: 99 }));
    });
    expect((await run(address)).done).toBe('strange');
    expect(page).toBeLessThan(5);
  });

  test('a feed that stands still is noticed', async () => {
    const address = await serverThat((_, response) => json(response, feed([null], { last_seq: 'same', pending: 1 })));
    expect((await run(address)).done).toBe('strange');
  });
});

describe('a server that lies', () => {
  test('an entry that no device could have written is none, however well it is sealed', async () => {
    const essay = await sealed('jonas', 'x'.repeat(1_100_000), { team: 'acme' });
    const { events, flags } = await run(await serverThat((_, response) => json(response, feed([essay]))));
    expect([events, flags.map(({ why }) => why)]).toEqual([[], ['unreadable']]);
  });

  test('what is not what its id says is flagged, and what is goes in', async () => {
    const good = await sealed('jonas', 'said', { team: 'acme' });
    const forged = { ...(await sealed('jonas', 'said', { team: 'acme' })), body: { note: 'never said' } };
    const future = await sealed('jonas', 'soon', { team: 'acme', made: '2126-01-01T00:00:00.000Z' });
    const docs = [
      good,
      forged,
      future,
      null,
      7,
      { _id: 7 },
      { _id: 'agr:000001', cite: '1:A', agreement: { number: 1 } },
    ];
    const { done, events, flags } = await run(await serverThat((_, response) => json(response, feed(docs))));
    expect(done).toBe('in step');
    expect(events).toEqual([good]);
    expect(flags.map(({ why }) => why).sort()).toEqual([
      'future',
      'seal',
      'seal',
      'unreadable',
      'unreadable',
      'unreadable',
    ]);
  });

  test('an answer about documents that were never pushed settles nothing, and the queue is not lost', async () => {
    const address = await serverThat((path, response) =>
      json(response, path.includes('_bulk_docs') ? [{ id: 'e:other', ok: true }] : feed([])),
    );
    expect(await run(address, 3)).toMatchObject({ done: 'strange', settled: [] });
  });
});
