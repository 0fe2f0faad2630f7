/**
 * A folder that the team syncs already (SharePoint, OneDrive, Nextcloud, Dropbox). Each device appends to files of its own
 * and reads those of the others: no file has two writers, so that no sync client ever meets a conflict.
 */
import { z } from 'zod';
import { isUnchanged, nextLines, parsePlaces } from './folder-reading';
import { linesOf, parseLine } from './json-lines';
import { type Connection, defineTarget, type SyncDoc } from './target';
import { SyncTrouble } from './trouble';

/** The part of File System Access that is used. */
export interface Folder {
  values(): AsyncIterable<FileSystemHandle>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileSystemFileHandle>;
  queryPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

const settings = z.object({
  folder: z.custom<Folder>((value) => typeof (value as Folder | null)?.getFileHandle === 'function'),
  /** Names this device's files; no other device writes under it. */
  writer: z.string().regex(/^[\w-]{8,64}$/),
});

/** A new file is begun from here on: every append copies the file, and every sync client sends it. */
const FULL = 1_000_000;
/** An open page looks again after this long, ms; sync clients take longer than this anyway. */
const LOOK_AGAIN = 5_000;
const MOST_FILES = 10_000;

export default defineTarget<z.infer<typeof settings>>({
  id: 'folder',
  settings,
  origins: () => [],
  numbersAreUnique: false,
  open({ folder, writer }, { now }): Connection {
    const own = (part: number) => `leadpact-${writer}-${`${part}`.padStart(4, '0')}.jsonl`;

    const write = async (docs: readonly SyncDoc[]) => {
      let part = 1;
      for await (const { name } of files(folder)) {
        const found = new RegExp(`^leadpact-${writer}-(\\d{4})\\.jsonl$`).exec(name);
        if (found) part = Math.max(part, Number(found[1]));
      }
      let handle = await folder.getFileHandle(own(part), { create: true });
      let file = await handle.getFile();
      if (file.size >= FULL) {
        handle = await folder.getFileHandle(own(part + 1), { create: true });
        file = await handle.getFile();
      }
      const text = await file.text();
      const there = new Set(text.split('\n').map((line) => parseLine(line)?._id));
      const missing = docs.filter(
        ({ _id, cite }) => !there.has(_id) || (cite !== undefined && !text.includes(`${cite}`)),
      );
      if (missing.length > 0) {
        const writable = await handle.createWritable({ keepExistingData: true });
        await writable.seek(file.size);
        // A line that a browser's end or a full disk cut off is closed first.
        await writable.write((text === '' || text.endsWith('\n') ? '' : '\n') + linesOf(missing));
        await writable.close();
      }
      const written = new Set(missing);
      return docs.map((doc) => ({ id: doc._id, is: written.has(doc) ? ('stored' as const) : ('there' as const) }));
    };

    const read = async (since: string | null) => {
      const before = parsePlaces(since);
      const after = { ...before };
      const docs: SyncDoc[] = [];
      let more = false;
      for await (const handle of files(folder)) {
        const file = await fileOf(handle);
        const known = before[handle.name];
        if (file === null || isUnchanged(file, known)) continue;
        // The rest waits for the next page.
        if (docs.length >= 1_000) {
          more = true;
          continue;
        }
        const next = await nextLines(file, known);
        docs.push(...next.docs);
        after[handle.name] = next.place;
        more ||= next.more;
      }
      return { docs, deleted: [], checkpoint: JSON.stringify(after), more };
    };

    return {
      clockAhead: () => null,
      push: (docs) => told(folder, () => write(docs)),
      async pull(since, signal, waitMs = 0) {
        const end = now() + waitMs;
        for (;;) {
          const page = await told(folder, () => read(since));
          if (page.docs.length > 0 || page.more || signal.aborted || now() + LOOK_AGAIN > end) return page;
          await pause(LOOK_AGAIN, signal);
        }
      },
    };
  },
});

/** Ours and the others', also as a sync client renames them: "leadpact-… (conflicted copy).jsonl". */
async function* files(folder: Folder): AsyncGenerator<FileSystemFileHandle> {
  let seen = 0;
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file' || !/^leadpact-.*\.jsonl$/i.test(handle.name)) continue;
    seen += 1;
    if (seen > MOST_FILES) throw new SyncTrouble('strange', `more than ${MOST_FILES} files`);
    yield handle as FileSystemFileHandle;
  }
}

/** Null: a sync client took the file away between the list and now. */
async function fileOf(handle: FileSystemFileHandle): Promise<File | null> {
  return handle.getFile().catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  });
}

/** Runs `work` and says in our kinds why the folder refused. */
async function told<T>(folder: Folder, work: () => Promise<T>): Promise<T> {
  if ((await folder.queryPermission?.({ mode: 'readwrite' })) === 'prompt') {
    throw new SyncTrouble('notAllowed', 'the browser asks again before it opens the folder');
  }
  try {
    return await work();
  } catch (error) {
    if (error instanceof SyncTrouble) throw error;
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotFoundError') throw new SyncTrouble('gone', 'the folder is not there', error);
    if (name === 'NotAllowedError' || name === 'SecurityError') throw new SyncTrouble('notAllowed', name, error);
    // A file that is being written by the sync client, a disk that is full.
    throw new SyncTrouble('busy', `the folder did not take or give: ${name}`, error);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
