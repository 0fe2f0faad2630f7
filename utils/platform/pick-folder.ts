/** File System Access: Chromium's browsers have it, Firefox has not. */

interface Picker {
  /** Must be called in a click. Null: the person chose none. */
  pick(): Promise<FileSystemDirectoryHandle | null>;
  /** Asks once more after the browser has forgotten. Must be called in a click. */
  allow(folder: object): Promise<boolean>;
}

interface WithPicker {
  showDirectoryPicker?(wanted: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}
interface WithPermission {
  requestPermission?(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
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
    allow: async (folder) =>
      (await (folder as WithPermission).requestPermission?.({ mode: 'readwrite' })) === 'granted',
  };
}
