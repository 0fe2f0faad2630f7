/** What sync clients do to a folder. */
import { describe, expect, test } from 'vitest';
import folder from '../../utils/sync/folder.sync';
import type { SyncDoc } from '../../utils/sync/target';
import { folderOf, type MemoryFolder } from './folder-of';
import { sealed } from './sealed';

const signal = new AbortController().signal;
const outside = { secret: null, fetch, now: Date.now };
const open = (shared: MemoryFolder, writer: string) => folder.open({ folder: shared, writer }, outside);
const note = async (text: string) => (await sealed('marte', text)) as unknown as SyncDoc;
const notes = (docs: unknown[]) => (docs as { body: { note: string } }[]).map(({ body }) => body.note);
const MARTES = 'leadpact-marte-laptop-0001.jsonl';

async function withNotes(...texts: string[]) {
  const shared = folderOf();
  await open(shared, 'marte-laptop').push(await Promise.all(texts.map(note)), signal);
  return { shared, jonas: open(shared, 'jonas-laptop') };
}

describe('a folder that is synced by others', () => {
  test('one writer a file: two devices never write the same', async () => {
    const { shared } = await withNotes('a');
    await open(shared, 'jonas-laptop').push([await note('b')], signal);
    expect([...shared.contents.keys()].sort()).toEqual(['leadpact-jonas-laptop-0001.jsonl', MARTES]);
  });

  test('a line that is still on its way is read when it is whole', async () => {
    const { shared, jonas } = await withNotes('first', 'second');
    const whole = shared.text(MARTES);
    shared.put(MARTES, whole.slice(0, -20));
    const half = await jonas.pull(null, signal);
    expect(notes(half.docs)).toEqual(['first']);
    shared.put(MARTES, whole);
    expect(notes((await jonas.pull(half.checkpoint, signal)).docs)).toEqual(['second']);
  });

  test('a part that arrives as zeros first is read again when it is there, and hides nothing behind it', async () => {
    const { shared, jonas } = await withNotes('first', 'second', 'third');
    const whole = shared.text(MARTES);
    const [one, two, three] = whole.split('\n') as [string, string, string];
    shared.put(MARTES, [one, '\0'.repeat(two.length), three, ''].join('\n'));
    const before = await jonas.pull(null, signal);
    expect(notes(before.docs)).toEqual(['first', 'third']);
    expect((await jonas.pull(before.checkpoint, signal)).docs).toEqual([]);
    shared.put(MARTES, whole);
    expect(notes((await jonas.pull(before.checkpoint, signal)).docs)).toEqual(['second', 'third']);
  });

  test('a renamed file and a conflicted copy bring the same entries again, and new ones too', async () => {
    const { shared, jonas } = await withNotes('first');
    const { checkpoint } = await jonas.pull(null, signal);
    shared.put('leadpact-marte-laptop-0001 (Marte’s conflicted copy 2026-11-03).jsonl', shared.text(MARTES));
    shared.contents.delete(MARTES);
    expect(notes((await jonas.pull(checkpoint, signal)).docs)).toEqual(['first']);
  });

  test('a file that got shorter is read from its beginning', async () => {
    const { shared, jonas } = await withNotes('first', 'second');
    const { checkpoint } = await jonas.pull(null, signal);
    shared.put(MARTES, shared.text(MARTES).split('\n').slice(0, 1).join('\n').concat('\n'));
    expect(notes((await jonas.pull(checkpoint, signal)).docs)).toEqual(['first']);
  });

  test('an own line that was cut off is closed before the next', async () => {
    const { shared, jonas } = await withNotes('first');
    shared.put(MARTES, `${shared.text(MARTES)}{"_id":"e:ma`);
    await open(shared, 'marte-laptop').push([await note('second')], signal);
    expect(notes((await jonas.pull(null, signal)).docs)).toEqual(['first', 'second']);
  });

  test('a long file is continued in a new one', async () => {
    const { shared, jonas } = await withNotes('first');
    shared.put(MARTES, shared.text(MARTES) + `${' '.repeat(999)}\n`.repeat(1_001));
    await open(shared, 'marte-laptop').push([await note('second')], signal);
    expect([...shared.contents.keys()]).toContain('leadpact-marte-laptop-0002.jsonl');
    expect(notes((await jonas.pull(null, signal)).docs)).toEqual(['first', 'second']);
  });

  test('files of other programs are left alone', async () => {
    const { shared, jonas } = await withNotes('first');
    shared.put('desktop.ini', 'x');
    shared.put('Budget.xlsx', 'y');
    expect((await jonas.pull(null, signal)).docs).toHaveLength(1);
  });

  test('many lines come in several pages, each once', async () => {
    const shared = folderOf();
    const docs = await Promise.all(Array.from({ length: 2_500 }, (_, n) => note(`${n}`)));
    for (let n = 0; n < 5; n += 1) {
      await open(shared, `device-nr-${n}`).push(docs.slice(n * 500, n * 500 + 500), signal);
    }
    const got: unknown[] = [];
    let pages = 0;
    for (let since: string | null = null, more = true; more; pages += 1) {
      const page = await open(shared, 'jonas-laptop').pull(since, signal);
      got.push(...page.docs);
      ({ checkpoint: since, more } = page);
    }
    expect(pages).toBeGreaterThan(1);
    expect(notes(got).sort()).toEqual(docs.map((_, n) => `${n}`).sort());
  });

  test.each([
    ['NotFoundError', 'gone'],
    ['NotAllowedError', 'notAllowed'],
  ] as const)('%s is told as “%s”', async (refuses, why) => {
    const { shared, jonas } = await withNotes('first');
    shared.refuses = refuses;
    await expect(jonas.pull(null, signal)).rejects.toMatchObject({ name: 'SyncTrouble', why });
    await expect(jonas.push([await note('x')], signal)).rejects.toMatchObject({ why });
  });
});
