import 'fake-indexeddb/auto';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import { citationOf } from '../../utils/store/agreements';
import { erase } from '../../utils/store/erase';
import { contentHash } from '../../utils/store/event-id';
import { addEvents, eventsOfLead } from '../../utils/store/events';
import { exportFile, ownFile } from '../../utils/store/export';
import { type ImportReport, importFile } from '../../utils/store/import';
import { openStore } from '../../utils/store/open';
import { rememberSeen } from '../../utils/store/seen';
import { leadOf } from '../domain/lead-of';
import { freshStore } from './fresh-store';
import { notes, sealed } from './sealed';

const agreement = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const cite = await citationOf(agreement);
const NOW = '2026-11-20T12:00:00.000Z';
const quiet = () => {};
const running = () => new AbortController().signal;

beforeEach(freshStore);

const saved = async (settings = {}) =>
  (await exportFile({ by: 'marte', version: '0.1.0', made: NOW, settings }, running(), quiet)).file;
const take = async (file: Blob, me = 'jonas') => {
  const report = await importFile(file, me, running(), quiet);
  if (typeof report === 'string') throw new Error(report);
  return report;
};
const allRows = async () => {
  const db = await openStore();
  return { events: await db.getAll('events'), agreements: await db.getAll('agreements') };
};
const counts = ({ added, known, erased, texts, badCount, missing }: ImportReport) => ({
  added,
  known,
  erased,
  texts,
  badCount,
  missing,
});
const NONE = { added: 0, known: 0, erased: 0, texts: 0, badCount: 0, missing: 0 };

/** The file with one of its lines changed. */
const withLine = async (file: Blob, number: number, change: (line: string) => string) =>
  new Blob([
    (await file.text())
      .split('\n')
      .map((line, at) => (at === number - 1 ? change(line) : line))
      .join('\n'),
  ]);

describe('everything as one file', () => {
  test('a new machine has what the old one had, and the same file again changes nothing', async () => {
    await addEvents(await notes(1_203), [{ cite, agreement }]);
    const before = await allRows();
    const file = await saved();
    await freshStore();
    expect(counts(await take(file))).toEqual({ ...NONE, added: 1_203, texts: 1 });
    expect(await allRows()).toEqual(before);
    expect(counts(await take(file))).toEqual({ ...NONE, known: 1_203 });
    expect(await allRows()).toEqual(before);
  });

  test('the header says whose it is and how much it brings', async () => {
    await addEvents(await notes(3), [{ cite, agreement }]);
    const [header] = (await (await saved()).text()).split('\n');
    expect(JSON.parse(header!)).toEqual({
      leadpact: 'export',
      format: 1,
      by: 'marte',
      version: '0.1.0',
      made: NOW,
      counts: { events: 3, agreements: 1 },
    });
  });

  test('readings of leads that were looked at stay on this device', async () => {
    await rememberSeen(leadOf({ name: 'Ingrid Sørlie' }), NOW, '2026-01-01T00:00:00.000Z');
    expect(await (await saved()).text()).not.toContain('Ingrid');
  });

  test('two people who exchange files end with the same entries', async () => {
    const [mine, theirs] = [await notes(5, { by: 'marte' }), await notes(7, { by: 'jonas' })];
    await addEvents(theirs);
    const fromJonas = await saved();
    await freshStore();
    await addEvents(mine);
    const fromMarte = await saved();
    await take(fromJonas, 'marte');
    const marte = await allRows();
    await freshStore();
    await addEvents(theirs);
    await take(fromMarte, 'jonas');
    expect(await allRows()).toEqual(marte);
    expect(marte.events).toHaveLength(12);
  });

  test('what a newer version wrote is kept as it came, and exported again', async () => {
    const future = { ...(await sealed('note', { note: 'x' })), kind: 'teleported', body: { to: 'Mars' } };
    const newer = await resealed(future);
    await addEvents([newer]);
    const file = await saved();
    await freshStore();
    expect((await take(file)).added).toBe(1);
    expect((await allRows()).events).toEqual([newer]);
  });

  test('a known kind with a body that this version cannot show is kept too', async () => {
    const newer = await resealed({ ...(await sealed('won', {})), body: { amount: 'much' } });
    await addEvents([newer]);
    const file = await saved();
    await freshStore();
    expect((await take(file)).added).toBe(1);
    expect(await eventsOfLead(newer.lead!)).toEqual([]);
    expect((await allRows()).events).toEqual([newer]);
  });

  test('settings come along for whoever wants to go on as the same person', async () => {
    const file = await saved({ person: { id: 'marte', name: 'Marte', side: 'marketing' } });
    expect((await take(file)).settings).toEqual({ person: { id: 'marte', name: 'Marte', side: 'marketing' } });
  });
});

describe('a file that is not as it should be', () => {
  test.each([
    ['empty', '', 'notAnExport'],
    ['a photo', '\uffff\u0000PNG', 'notAnExport'],
    ['an agreement', '{"v": 1, "definition": {}}', 'notAnExport'],
    ['of a newer format', '{"leadpact":"export","format":2}', 'notAnExport'],
  ])('%s: nothing is stored', async (_what, text, why) => {
    expect(await importFile(new Blob([text]), 'jonas', running(), quiet)).toBe(why);
    expect((await allRows()).events).toEqual([]);
  });

  test('a newer format is told apart', async () => {
    const file = await withLine(await saved(), 1, (line) => line.replace('"format":1', '"format":7'));
    expect(await importFile(file, 'jonas', running(), quiet)).toBe('newerFormat');
  });

  test.each([
    ['cut off', (line: string) => line.slice(0, -20), 'notJson'],
    ['of another shape', () => '{"event":{"kind":"note"}}', 'notAnEntry'],
    ['a number', () => '7', 'notAnEntry'],
    ['rewritten', (line: string) => line.replace('Call', 'Cash'), 'forged'],
    ['in another name', (line: string) => line.replace('"by":"marte"', '"by":"liv"'), 'forged'],
    ['of a newer version', () => '{"hologram":{}}', 'newer'],
    ['endless', () => 'x'.repeat(2_200_000), 'tooLong'],
  ])('one line %s: it is told by its number, all others are stored', async (_what, change, why) => {
    await addEvents(await notes(1_100), [{ cite, agreement }]);
    const file = await withLine(await saved(), 700, change);
    await freshStore();
    const report = await take(file);
    expect(report.bad).toEqual([{ line: 700, why }]);
    expect(counts(report)).toEqual({ ...NONE, added: 1_099, texts: 1, badCount: 1 });
  });

  test('an agreement whose text is not what it is cited by is not stored', async () => {
    await addEvents([], [{ cite, agreement }]);
    const file = await withLine(await saved(), 2, (line) => line.replace('"hot":5', '"hot":500'));
    await freshStore();
    expect((await take(file)).bad).toEqual([{ line: 2, why: 'forged' }]);
    expect((await allRows()).agreements).toEqual([]);
  });

  test('a colleague’s file makes no entry in my name, and brings back those that I made', async () => {
    const mine = await notes(2, { by: 'jonas' });
    await addEvents(mine);
    const file = await saved();
    await freshStore();
    await addEvents(mine.slice(0, 1));
    const report = await take(file, 'jonas');
    expect(counts(report)).toEqual({ ...NONE, known: 1, badCount: 1 });
    expect(report.bad[0]!.why).toBe('inYourName');
  });

  test('a copy of an entry under another id is no second entry', async () => {
    const [call] = await notes(1);
    await addEvents([call!]);
    const twin = (random: string) => call!._id.replace(/^(e:marte:.{10}).{16}/, `$1${random}`);
    const text = await (await saved()).text();
    const copies = ['0'.repeat(16), '7'.repeat(16)].map((random) =>
      text.split('\n')[1]!.replace(call!._id, twin(random)),
    );
    expect(counts(await take(new Blob([text, copies.join('\n')])))).toEqual({ ...NONE, known: 1 });
    expect((await allRows()).events).toEqual([call]);
  });

  test('cut off in the middle: says how many are missing', async () => {
    await addEvents(await notes(100));
    const text = await (await saved()).text();
    await freshStore();
    const report = await take(new Blob([text.split('\n').slice(0, 61).join('\n')]));
    expect(counts(report)).toEqual({ ...NONE, added: 60, missing: 40 });
  });

  test('whatever the bytes are: a report or a reason, and what was stored stays', async () => {
    await addEvents(await notes(20));
    const bytes = new Uint8Array(await (await saved()).arrayBuffer());
    const before = (await allRows()).events;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }), async (flips) => {
        const broken = bytes.slice();
        for (const [at, value] of flips) broken[at] = value;
        await importFile(new Blob([broken]), 'jonas', running(), quiet);
        expect((await allRows()).events).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  test('split anywhere between two pieces of the stream, letters of two bytes stay whole', async () => {
    await addEvents([await sealed('note', { note: 'Blåbærgrød æøå '.repeat(50) })]);
    const file = await saved();
    await freshStore();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const stream = () => Readable.toWeb(Readable.from(inPieces(bytes, 7)));
    const trickle = { size: bytes.length, stream } as unknown as Blob;
    expect(counts(await take(trickle))).toEqual({ ...NONE, added: 1 });
  });
});

describe('stopping in the middle', () => {
  test('an import keeps whole slices, and the next one goes on', async () => {
    await addEvents(await notes(1_600));
    const file = await saved();
    await freshStore();
    const stop = new AbortController();
    await expect(importFile(file, 'jonas', stop.signal, () => stop.abort())).rejects.toThrow();
    expect((await allRows()).events).toHaveLength(500);
    expect(counts(await take(file))).toEqual({ ...NONE, added: 1_100, known: 500 });
  });

  test('a slice that the storage refuses is not half there', async () => {
    await addEvents(await notes(900));
    const file = await saved();
    await freshStore();
    const db = await openStore();
    const full = new DOMException('no room', 'QuotaExceededError');
    const real = db.transaction.bind(db) as unknown as () => never;
    let writes = 0;
    vi.spyOn(db, 'transaction').mockImplementation(((...args: [unknown, string?]) => {
      if (args[1] === 'readwrite' && ++writes === 2) throw full;
      return (real as (...all: unknown[]) => never)(...args);
    }) as never);
    await expect(take(file)).rejects.toMatchObject({ reason: 'full' });
    expect((await allRows()).events).toHaveLength(500);
  });

  test('an export that is stopped gives no file', async () => {
    await addEvents(await notes(10));
    const stop = new AbortController();
    stop.abort();
    const about = { by: 'marte', version: '0.1.0', made: NOW, settings: {} };
    await expect(exportFile(about, stop.signal, quiet)).rejects.toThrow();
  });
});

test('what was erased stays away, whoever brings it', async () => {
  const lead = 'https://crm.example/lead/1';
  await addEvents(await notes(80));
  const file = await saved();
  expect(await erase({ lead }, NOW)).toBe(2);
  expect(counts(await take(file))).toEqual({ ...NONE, known: 78, erased: 2 });
  expect(await eventsOfLead(lead)).toEqual([]);
});

async function resealed<T extends { _id: string }>({ _id, ...content }: T) {
  const [mark, by, stamp] = _id.split(':');
  return { ...content, _id: `${mark}:${by}:${stamp}:${await contentHash(content)}` } as never as Awaited<
    ReturnType<typeof sealed>
  >;
}

function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

describe('what one person entered, as a file for colleagues', () => {
  const about = { by: 'marte', version: '0.1.0', made: NOW };

  test('brings what is new since the last one, with the versions, and nobody else’s entries or one’s settings', async () => {
    const [first, second, third] = await notes(3);
    const colleagues = await notes(2, { by: 'jonas' });
    await addEvents([first!, ...colleagues], [{ cite, agreement }]);
    const one = (await ownFile(about, null))!;
    expect(one).toMatchObject({ events: 1, newest: first!.made });
    await addEvents([second!, third!]);
    const two = (await ownFile(about, one.newest))!;
    expect(two).toMatchObject({ events: 2, newest: third!.made });
    expect(await ownFile(about, two.newest)).toBeNull();
    await freshStore();
    expect(counts(await take(two.file))).toEqual({ ...NONE, added: 2, texts: 1 });
    expect(counts(await take(one.file))).toEqual({ ...NONE, added: 1 });
    expect(counts(await take(two.file))).toEqual({ ...NONE, known: 2 });
    expect((await allRows()).events.map(({ by }) => by)).toEqual(['marte', 'marte', 'marte']);
  });
});
