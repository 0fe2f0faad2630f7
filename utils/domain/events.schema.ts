/** Reads events that come from storage, a file or a server. The envelope is checked; unknown kinds and fields are kept. */
import { z } from 'zod';
import type { StoredEvent } from './events';
import { termSchema } from './lexicon/term.schema';
import { mappingSchema } from './mapping.schema';
import { SIDES } from './person';
import { day } from './schema-parts';
import { calendarSchema, enforcer } from './sla.schema';

const instant = z.iso.datetime({ precision: 3 });
const note = z.string().max(5_000).optional();
const person = z.string().min(1).max(200);

/** Bodies of the kinds that this version shows. An event of a known kind with a body that does not fit is set aside. */
const BODIES: Record<string, z.ZodType> = {
  'handed over': z.looseObject({
    values: z.record(z.string(), z.string()),
    result: z.record(z.string(), z.enum(['met', 'notMet', 'unknown'])),
    verdict: z.enum(['ready', 'almost', 'notReady', 'outside']),
    temperature: z.enum(['hot', 'warm', 'cold']),
    company: z.string().max(500).optional(),
    note,
    history: z
      .array(z.looseObject({ on: z.looseObject({ from: day, to: day }).nullable(), words: z.string().max(500) }))
      .max(50)
      .optional(),
    actionAt: instant.optional(),
  }),
  assigned: z.looseObject({ to: person, note }),
  reassigned: z.looseObject({ to: person, note }),
  tried: z.looseObject({ channel: z.string().optional(), outcome: z.string().optional(), note }),
  contacted: z.looseObject({ channel: z.string().optional(), outcome: z.string().optional(), note }),
  paused: z.looseObject({ note }),
  resumed: z.looseObject({ note }),
  'return answered': z.looseObject({
    rejection: z.string(),
    answer: z.enum(['fixed', 'disputed', 'nurture', 'changeDefinition']),
    until: day.optional(),
    note,
  }),
  won: z.looseObject({
    amount: z.looseObject({ value: z.number(), currency: z.string().length(3) }).optional(),
    note,
  }),
  lost: z.looseObject({ note }),
  note: z.looseObject({ note: z.string().min(1).max(5_000) }),
  linked: z.looseObject({ to: z.string().max(4_000) }),
  accepted: z.looseObject({}),
  praised: z.looseObject({ note }),
  rejected: z.looseObject({ reason: z.string(), criteria: z.array(z.string()), note }),
  'left alone': z.looseObject({ reason: z.string(), note }),
  'question answered': z.looseObject({ criterion: z.string(), answer: z.enum(['yes', 'no', 'unknown']) }),
  person: z.looseObject({
    name: z.string().max(200),
    side: z.enum(SIDES).nullable(),
    role: enforcer.optional(),
    calendar: calendarSchema.optional(),
    absent: z
      .array(z.looseObject({ from: day, to: day }))
      .max(100)
      .optional(),
  }),
  undone: z.looseObject({ event: z.string() }),
  'agreement proposed': z.looseObject({ cite: z.string().max(200), base: z.string().max(200).nullable(), note }),
  'agreement signed': z.looseObject({
    cite: z.string().max(200),
    side: z.enum(SIDES),
    trial: z.literal(true).optional(),
  }),
  'mapping taught': mappingSchema,
  'mapping removed': z.looseObject({ taught: z.string() }),
  'term proposed': z.looseObject({ term: termSchema, note }),
  'term accepted': z.looseObject({ proposal: z.string() }),
  'term dropped': z.looseObject({ term: z.string().max(200), note }),
  'words missed': z.looseObject({
    words: z.array(z.looseObject({ word: z.string().min(1).max(200), times: z.int().min(1).max(100_000) })).max(1_000),
  }),
  'learning chosen': z.looseObject({ month: z.string().regex(/^\d{4}-\d{2}$/), text: z.string().max(5_000) }),
  'erasure asked': z.looseObject({ lead: z.string().max(4_000).optional(), person: person.optional() }),
};

const envelope = z.looseObject({
  _id: z.string().startsWith('e:'),
  v: z.literal(1),
  team: z.string().min(1),
  kind: z.string().min(1).max(100),
  lead: z.string().max(4_000).optional(),
  by: z.string().min(1).max(200),
  made: instant,
  at: instant,
  agreement: z.string().max(200).optional(),
  body: z.unknown(),
});

/** An event by its envelope alone: what a newer version wrote inside is kept, though this one may not show it. */
export function parseEnvelope(unknown: unknown): StoredEvent | null {
  const parsed = envelope.safeParse(unknown);
  return parsed.success ? (parsed.data as StoredEvent) : null;
}

/** The event, or null when what came is none. */
export function parseEvent(unknown: unknown): StoredEvent | null {
  const parsed = envelope.safeParse(unknown);
  if (!parsed.success) return null;
  const body = BODIES[parsed.data.kind]?.safeParse(parsed.data.body);
  return body === undefined || body.success ? (parsed.data as StoredEvent) : null;
}
