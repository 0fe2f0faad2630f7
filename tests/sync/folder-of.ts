/** A folder in memory, with the part of File System Access that is used, and what sync clients do to files. */
import type { Folder } from '../../utils/sync/folder.sync';

export interface MemoryFolder extends Folder {
  contents: Map<string, { bytes: Uint8Array; modified: number }>;
  put(name: string, text: string | Uint8Array): void;
  text(name: string): string;
  /** The folder is gone, or the browser asks again. */
  refuses: 'NotFoundError' | 'NotAllowedError' | null;
}

export function folderOf(): MemoryFolder {
  const contents: MemoryFolder['contents'] = new Map();
  let tick = 0;
  const check = () => {
    if (folder.refuses) throw new DOMException('refused', folder.refuses);
  };
  const handleOf = (name: string) =>
    ({
      kind: 'file',
      name,
      getFile: async () => {
        check();
        const found = contents.get(name);
        if (!found) throw new DOMException('gone', 'NotFoundError');
        return new File([found.bytes as Uint8Array<ArrayBuffer>], name, { lastModified: found.modified });
      },
      createWritable: async () => {
        let bytes = contents.get(name)!.bytes;
        let at = 0;
        return {
          seek: async (place: number) => {
            at = place;
          },
          write: async (text: string) => {
            const added = new TextEncoder().encode(text);
            const next = new Uint8Array(Math.max(bytes.length, at + added.length));
            next.set(bytes);
            next.set(added, at);
            bytes = next;
            at += added.length;
          },
          // Only now it is in the folder: a browser that ends before has written nothing.
          close: async () => folder.put(name, bytes),
        };
      },
    }) as unknown as FileSystemFileHandle;
  const folder: MemoryFolder = {
    contents,
    refuses: null,
    put(name, text) {
      tick += 1;
      contents.set(name, { bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, modified: tick });
    },
    text: (name) => new TextDecoder().decode(contents.get(name)?.bytes),
    async *values() {
      check();
      for (const name of [...contents.keys()]) yield handleOf(name);
    },
    async getFileHandle(name, options) {
      check();
      if (!contents.has(name)) {
        if (!options?.create) throw new DOMException('gone', 'NotFoundError');
        folder.put(name, '');
      }
      return handleOf(name);
    },
  };
  return folder;
}
