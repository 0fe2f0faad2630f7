/** Documents as lines of JSON: what a folder's files and a file by hand are made of. */
import type { SyncDoc } from './target';

/** No line is longer; what is longer is no entry. */
export const LONGEST_LINE = 1_000_000;

export function linesOf(docs: readonly SyncDoc[]): string {
  return docs.map((doc) => `${JSON.stringify(doc)}\n`).join('');
}

/** The document of a line; undefined when it is none. */
export function parseLine(line: string): SyncDoc | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  try {
    const doc: unknown = JSON.parse(line);
    return typeof doc === 'object' && doc !== null && typeof (doc as SyncDoc)._id === 'string'
      ? (doc as SyncDoc)
      : undefined;
  } catch {
    return undefined;
  }
}
