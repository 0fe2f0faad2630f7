/** File System Access: Chromium's browsers have it, Firefox has not. */

interface Picker {
  /** Must be called in a click. Null: the person chose none. */
  pick(): Promise<FileSystemDirectoryHandle | null>;
  /** The folder that was dropped, with leave to write into it. Must be called in the drop. Null: it is none, or was denied. */
  dropped(items: DataTransferItemList): Promise<FileSystemDirectoryHandle | null>;
  /** Asks once more after the browser has forgotten. Must be called in a click. */
  allow(folder: object): Promise<boolean>;
}

interface WithPicker {
  showDirectoryPicker?(wanted: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
interface WithPermission {
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface WithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

async function allow(folder: object): Promise<boolean> {
  return (await (folder as WithPermission).requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

export function folderPicker(): Picker | null {
  const browser = globalThis as WithPicker;
  if (!browser.showDirectoryPicker) return null;
  return {
    pick: () =>
      browser.showDirectoryPicker!({ id: 'leadpact', mode: 'readwrite' }).catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') return null;
        throw error;
      }),
    async dropped(items) {
      const item = [...items].find(({ kind }) => kind === 'file') as (DataTransferItem & WithHandle) | undefined;
      const handle = await item?.getAsFileSystemHandle?.();
      if (handle?.kind !== 'directory') return null;
      return (await allow(handle)) ? (handle as FileSystemDirectoryHandle) : null;
    },
    allow,
  };
}
