/** Parts that the schemas of the agreement share. */
import { z } from 'zod';
import { LANGUAGES } from './language';

export const langText = z
  .partialRecord(z.enum(LANGUAGES), z.string().max(4_000))
  .describe('A text in one or more of the six languages.');
export const day = z.iso.date().describe('A local day, YYYY-MM-DD.');
export const share = z.number().min(0).max(1).describe('A share from 0 to 1.');
export const minutes = z.number().positive().max(525_600).describe('Business minutes.');
export const reason = z.looseObject({ id: z.string().min(1).max(100), label: langText });
