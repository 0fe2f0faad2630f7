/** A file by hand: what was read of it, and what is to be given. The person carries it. */
import { z } from 'zod';
import { linesOf, parseLine } from './json-lines';
import { type Connection, defineTarget, type SyncDoc } from './target';

const settings = z.object({
  /** What a colleague's file says; empty when one is only given. */
  text: z.string(),
  /** Takes what is given, to be saved as a file. */
  give: z.custom<(lines: string) => void>((value) => typeof value === 'function'),
});

const PAGE = 1_000;

export default defineTarget<z.infer<typeof settings>>({
  id: 'file',
  settings,
  origins: () => [],
  numbersAreUnique: false,
  open({ text, give }): Connection {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const given = new Map<string, SyncDoc>();
    return {
      clockAhead: () => null,
      async push(docs) {
        const answers = docs.map((doc) => ({
          id: doc._id,
          is: given.has(nameOf(doc)) ? ('there' as const) : ('stored' as const),
        }));
        const fresh = docs.filter((doc) => !given.has(nameOf(doc)));
        for (const doc of fresh) given.set(nameOf(doc), doc);
        if (fresh.length > 0) give(linesOf(fresh));
        return answers;
      },
      async pull(since) {
        const from = Number(since ?? 0) || 0;
        const page = lines.slice(from, from + PAGE);
        const next = from + page.length;
        // A line that is no entry is told as one document that cannot be read.
        const docs = page.map((line) => parseLine(line) ?? null);
        return { docs, deleted: [], checkpoint: `${next}`, more: next < lines.length };
      },
    };
  },
});

/** Two texts can have one number. */
function nameOf({ _id, cite }: SyncDoc): string {
  return `${_id} ${cite ?? ''}`;
}
