/** How far each file of the folder was read, and its next lines. Bytes, because that is what a sync client appends. */
import { z } from 'zod';
import { LONGEST_LINE, parseLine } from './json-lines';
import type { SyncDoc } from './target';

const place = z.object({
  /** Everything before this byte was read. */
  read: z.number().int().nonnegative(),
  /** As it was then: a file that has not changed is not opened again. */
  size: z.number(),
  modified: z.number(),
});
export type Place = z.infer<typeof place>;
const places = z.record(z.string(), place);

/** A checkpoint that cannot be read begins anew. */
export function parsePlaces(checkpoint: string | null): Record<string, Place> {
  if (checkpoint === null) return {};
  try {
    return places.safeParse(JSON.parse(checkpoint)).data ?? {};
  } catch {
    return {};
  }
}

export interface NextLines {
  docs: SyncDoc[];
  place: Place;
  more: boolean;
}

/** A line can be this long, and a slice holds at least one. */
const SLICE = 4 * LONGEST_LINE;

/**
 * The next whole lines. A last line without its end is still on its way; a line that cannot be read may be: reading goes
 * on behind it, and begins at it again when the file changes.
 */
export async function nextLines(file: File, before: Place | undefined): Promise<NextLines> {
  // A file that got shorter was restored or mended: what is known comes again and changes nothing.
  const start = before && file.size >= before.read ? before.read : 0;
  const bytes = new Uint8Array(await file.slice(start, start + SLICE).arrayBuffer());
  const docs: SyncDoc[] = [];
  const decoder = new TextDecoder();
  let at = 0;
  let unread: number | null = null;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, at)) {
    const line = decoder.decode(bytes.subarray(at, end)).trim();
    const doc = line === '' ? null : parseLine(line);
    if (doc) docs.push(doc);
    else if (doc === undefined) unread ??= start + at;
    at = end + 1;
  }
  // Nothing but one endless line: it is skipped, and nothing of it was an entry.
  if (at === 0 && bytes.length === SLICE) at = SLICE;
  const more = start + at < file.size && bytes.length === SLICE;
  // As long as there is more, it goes forward, whatever could not be read; the last slice remembers where to begin again.
  const read = more ? start + at : (unread ?? start + at);
  return { docs, place: { read, size: file.size, modified: more ? -1 : file.lastModified }, more };
}

export function isUnchanged(file: File, before: Place | undefined): boolean {
  return before !== undefined && before.size === file.size && before.modified === file.lastModified;
}
