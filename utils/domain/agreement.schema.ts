/** Reads an agreement that comes from storage, a file or a server. Fields of newer versions are kept. */
import { z } from 'zod';
import type { Agreement } from './agreement';
import { definitionSchema } from './definition.schema';
import { LANGUAGES } from './language';
import { day, langText } from './schema-parts';
import { slaSchema } from './sla.schema';

const currency = z.string().regex(/^[A-Z]{3}$/);

const goal = z
  .looseObject({
    id: z.string().min(1),
    label: langText,
    unit: z.enum(['count', 'share', 'money']),
    currency: currency.optional(),
    baseline: z.number().nullable(),
    target: z.number().nullable(),
    steps: z.array(z.looseObject({ by: day, value: z.number() })),
    owner: z.enum(['marketing', 'sales', 'both']),
  })
  .describe('Where we are, where we want to be, and believable steps between.');

const stage = z.looseObject({ id: z.string().min(1), label: langText, owner: z.enum(['marketing', 'sales']) });

/** The document as it is signed; also the source of the JSON Schema that ships. */
export const agreementSchema = z.looseObject({
  v: z.literal(1).describe('Format of this document.'),
  number: z.int().min(0).max(999_999).describe('0 is the starter, which no team has signed.'),
  title: langText,
  languages: z.array(z.enum(LANGUAGES)).min(1),
  validFrom: day.nullable().describe('Local day from which it is in force; null: as soon as it is signed.'),
  definition: definitionSchema,
  sla: slaSchema,
  goals: z.array(goal).max(100),
  stages: z.array(stage).max(50).describe('The one pipeline, and which side owns each step.'),
  process: langText.describe('Who does what from first touch to deal.'),
  rates: z
    .looseObject({ base: currency, worth: z.record(currency, z.number().positive()) })
    .nullable()
    .describe('What one unit of a currency is worth in the base currency, as the team entered it.'),
  managementSigns: z.boolean(),
  privacy: z.looseObject({
    companyNameTravels: z.boolean(),
    retentionDays: z.number().positive().max(3_650),
  }),
});

/** The agreement, or null when what came is none. */
export function parseAgreement(unknown: unknown): Agreement | null {
  const parsed = agreementSchema.safeParse(unknown);
  return parsed.success ? (parsed.data as Agreement) : null;
}
