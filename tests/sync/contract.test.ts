/** What every target promises the engine, whatever it is made of. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import couchdb from '../../utils/sync/couchdb.sync';
import file from '../../utils/sync/file.sync';
import folder from '../../utils/sync/folder.sync';
import type { Connection, SyncDoc } from '../../utils/sync/target';
import { TARGETS } from '../../utils/sync/targets';
import { folderOf } from './folder-of';
import { sealed } from './sealed';
import { openTeamServer, PASSWORD, type TeamServer } from './team-server';

interface Stage {
  team: string;
  /** Marte writes, Jonas reads. */
  writer(): Connection;
  reader(): Connection;
  nameOf(person: string): string;
}

let server: TeamServer;
const shared = folderOf();
let carried = '';

beforeAll(async () => {
  server = await openTeamServer();
  await server.addMember('marte', 'editor');
  await server.addMember('jonas');
});
afterAll(() => server.close());

const outside = { secret: PASSWORD, fetch, now: Date.now };
const toServer = (person: string) =>
  couchdb.open({ address: server.url, database: server.team, user: server.nameOf(person) }, outside);

const STAGES: Record<string, () => Stage> = {
  couchdb: () => ({
    team: server.team,
    writer: () => toServer('marte'),
    reader: () => toServer('jonas'),
    nameOf: server.nameOf,
  }),
  folder: () => ({
    team: 'local',
    writer: () => folder.open({ folder: shared, writer: 'marte-laptop' }, outside),
    reader: () => folder.open({ folder: shared, writer: 'jonas-laptop' }, outside),
    nameOf: (person) => person,
  }),
  file: () => ({
    team: 'local',
    writer: () =>
      file.open(
        {
          text: '',
          give: (lines) => {
            carried += lines;
          },
        },
        outside,
      ),
    reader: () => file.open({ text: carried, give: () => {} }, outside),
    nameOf: (person) => person,
  }),
};

test('every target has its stage here', () => {
  expect([...TARGETS.keys()].sort()).toEqual(Object.keys(STAGES).sort());
});

const signal = new AbortController().signal;
const SOON = { timeout: 20_000, interval: 50 };

async function all(connection: Connection): Promise<SyncDoc[]> {
  const docs: SyncDoc[] = [];
  let since: string | null = null;
  for (;;) {
    const page = await connection.pull(since, signal);
    docs.push(...(page.docs as SyncDoc[]));
    since = page.checkpoint;
    if (!page.more) return docs.filter(({ _id }) => !_id.startsWith('_design/'));
  }
}
const plain = ({ _rev, ...doc }: SyncDoc) => doc;

describe.each(Object.keys(STAGES))('%s', (name) => {
  let stage: Stage;
  let docs: SyncDoc[];
  beforeAll(async () => {
    stage = STAGES[name]!();
    const by = stage.nameOf('marte');
    docs = (await Promise.all(
      Array.from({ length: 5 }, (_, n) => sealed(by, `Hei ${n} – ærlig talt 🙂`, { team: stage.team })),
    )) as unknown as SyncDoc[];
  });

  test('what is pushed is stored, each judged by its id', async () => {
    const judged = await stage.writer().push(docs, signal);
    expect(new Map(judged.map(({ id, is }) => [id, is]))).toEqual(new Map(docs.map(({ _id }) => [_id, 'stored'])));
  });

  test('a colleague gets it whole, and once', async () => {
    const byId = (a: SyncDoc, b: SyncDoc) => (a._id < b._id ? -1 : 1);
    // A cluster's nodes tell of a write a moment apart.
    await vi.waitFor(async () => {
      const got = (await all(stage.reader())).map(plain);
      expect(got.sort(byId)).toEqual([...docs].sort(byId));
    }, SOON);
  });

  test('pushed once more by the same connection, nothing is there twice', async () => {
    const writer = stage.writer();
    await writer.push(docs.slice(0, 1), signal);
    expect(await writer.push(docs.slice(0, 1), signal)).toEqual([{ id: docs[0]!._id, is: 'there' }]);
  });

  test('from the checkpoint on only what is new comes', async () => {
    const reader = stage.reader();
    let page = await reader.pull(null, signal);
    while (page.more) page = await reader.pull(page.checkpoint, signal);
    // Behind everything: each node's own last word is in it by now.
    await vi.waitFor(async () => {
      page = await reader.pull(page.checkpoint, signal);
      expect([page.docs, page.more]).toEqual([[], false]);
    }, SOON);
    const again = await reader.pull(page.checkpoint, signal);
    expect([again.docs, again.more]).toEqual([[], false]);
  });

  test('the settings are parsed before they are used', () => {
    expect(TARGETS.get(name)!.settings.safeParse({}).success).toBe(false);
    expect(TARGETS.get(name)!.settings.safeParse(null).success).toBe(false);
  });
});

test('only a server needs the browser’s leave for an address', () => {
  expect(couchdb.origins({ address: 'https://db.example', database: 'x', user: 'y' })).toEqual(['https://db.example']);
});
