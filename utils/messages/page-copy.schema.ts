/** Parses what a page's content script tells: it stands in a hostile page, so nothing of it is believed unread. */
import { z } from 'zod';
import type { PageTold } from './page-copy';

const address = z.string().max(8_000);
const node = z.number().int().min(0);
const text = z.string();
/** Its tokens are looked at one by one where the copy is built: a page has many thousands. */
const flow = z.custom<(number | string)[]>(Array.isArray);

const told = z.discriminatedUnion('is', [
  z.object({ is: z.literal('at'), address }),
  z.object({ is: z.literal('off'), address }),
  z.object({ is: z.literal('pointed'), node: node.nullable() }),
  z.object({
    is: z.literal('part'),
    flow,
    words: z.array(text),
    texts: z.array(z.tuple([node, text])),
    attributes: z.array(z.tuple([node, text, text.nullable()])),
    values: z.array(z.tuple([node, z.union([text, z.number().int()])])),
    shown: z.array(z.tuple([node, z.boolean()])),
    title: z.string(),
    did: z.enum(['nothing', 'typed', 'chose']),
    isWhole: z.boolean(),
    isAgain: z.boolean(),
  }),
]);

/** Null for what no page of ours tells. */
export function parseToldPage(unknown: unknown): PageTold | null {
  const parsed = told.safeParse(unknown);
  return parsed.success ? parsed.data : null;
}
