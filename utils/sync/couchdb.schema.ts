/** What a CouchDB answers, as far as we read it. */
import { z } from 'zod';

/** Seqs are opaque: strings in a cluster, also numbers in relatives of CouchDB. */
const seq = z.union([z.string().max(10_000), z.number()]).transform(String);

export const changesPage = z.object({
  results: z
    .array(
      z.object({
        id: z.string(),
        deleted: z.boolean().optional(),
        doc: z.unknown().optional(),
      }),
    )
    .max(1_000),
  last_seq: seq,
  /** Null: not every node has said. */
  pending: z.number().nullish(),
});

export const bulkRows = z
  .array(
    z.object({
      id: z.string(),
      ok: z.boolean().optional(),
      error: z.string().optional().catch('unknown'),
      reason: z.string().optional().catch(undefined),
    }),
  )
  .max(10_000);

export const serverError = z.object({ error: z.string().catch(''), reason: z.string().catch('') });
