/** Schema of a text in some of our languages. */
import { z } from 'zod';
import { LANGUAGES, type LangText } from '../language';

export const langText: z.ZodType<LangText> = z.partialRecord(z.enum(LANGUAGES), z.string());
