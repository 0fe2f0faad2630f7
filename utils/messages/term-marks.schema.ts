/** Parses what the marker says: it stands in a hostile page, so nothing of it is believed unread. */
import { z } from 'zod';
import { LONGEST_TEXT, MOST_TEXTS, type TermsTell } from './term-marks';

const number = z.int().min(0).max(10_000_000);
const tell = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('texts'),
    texts: z.array(z.object({ n: number, text: z.string().max(LONGEST_TEXT) })).max(MOST_TEXTS),
  }),
  z.object({ is: z.literal('rest'), mark: z.object({ text: number, start: number, end: number }).nullable() }),
]);

/** Null: it is nothing that a marker says. */
export function parseTermsTell(unknown: unknown): TermsTell | null {
  const parsed = tell.safeParse(unknown);
  return parsed.success ? parsed.data : null;
}
