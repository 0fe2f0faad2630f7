/** Reads a term that comes from an event, a file or a colleague. */
import { z } from 'zod';
import { LANGUAGES } from '../language';
import { langText } from '../schema-parts';

const words = z.partialRecord(z.enum(LANGUAGES), z.array(z.string().max(200)).max(100));

export const termSchema = z.looseObject({
  id: z.string().min(1).max(200),
  term: langText,
  meaning: langText,
  synonyms: words.optional(),
  forms: words.optional(),
  example: langText.optional(),
  criterion: z.string().max(200).optional(),
  notSameAs: z.array(z.string().max(200)).max(100).optional(),
  owner: z.enum(['marketing', 'sales', 'both']),
  reviewed: z.iso.datetime({ precision: 3 }).optional(),
  reviewEvery: z.int().positive().max(120).optional(),
});
