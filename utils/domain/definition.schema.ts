/** The lead definition: criteria of any kind, also of kinds that only a newer version knows; temperature; hand-off. */
import { z } from 'zod';
import { FIELDS } from './lead';
import { langText } from './schema-parts';

const rule = z.looseObject({ all: z.array(z.string()), any: z.array(z.string()).optional() });

const criterion = z.looseObject({
  id: z.string().min(1).max(100),
  kind: z.string().min(1).max(100).describe('Which check decides it; one that this version does not know is kept.'),
  params: z.unknown(),
  weight: z.enum(['must', 'should']),
  part: z.enum(['target', 'contact', 'budget', 'need', 'journey', 'data']),
  label: langText,
});

export const definitionSchema = z.looseObject({
  criteria: z.array(criterion).max(200),
  temperature: z.looseObject({ hot: rule, warm: rule }).describe('Tried in this order; what meets neither is cold.'),
  handoff: z.array(z.enum(FIELDS)).describe('The data that a hand-off must bring.'),
  crmNotes: z.array(z.enum(FIELDS)).describe('What must be noted in the CRM.'),
});
