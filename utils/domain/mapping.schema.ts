/** Reads what was taught: from a page's content script, from storage, or from a colleague. */
import { z } from 'zod';
import { FIELDS, RECORD_KINDS } from './lead';

const text = z.string().min(1).max(200);

export const placeSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('label'), label: text }),
  z.object({ by: z.literal('key'), name: text.regex(/^[a-z][\w-]*$/), value: text }),
  z.object({
    by: z.literal('path'),
    steps: z
      .array(text.regex(/^[a-z][\w-]*:\d+$/))
      .min(1)
      .max(100),
  }),
  z.object({ by: z.literal('absence') }),
]);

export const mappingSchema = z.looseObject({
  origin: z.url(),
  kind: z.enum(RECORD_KINDS),
  field: z.enum(FIELDS),
  place: placeSchema,
});
