/** Reads events that come from storage, a file or a server. The envelope is checked; unknown kinds and fields are kept. */
import { z } from 'zod';
import type { StoredEvent } from './events';
import { mappingSchema } from './mapping.schema';
import { SIDES } from './person';

const instant = z.iso.datetime({ precision: 3 });
const note = z.string().max(5_000).optional();

/** Bodies of the kinds that this version shows. An event of a known kind with a body that does not fit is set aside. */
const BODIES: Record<string, z.ZodType> = {
  'handed over': z.looseObject({
    values: z.record(z.string(), z.string()),
    result: z.record(z.string(), z.enum(['met', 'notMet', 'unknown'])),
    verdict: z.enum(['ready', 'almost', 'notReady', 'outside']),
    temperature: z.enum(['hot', 'warm', 'cold']),
    company: z.string().max(500).optional(),
    note,
  }),
  contacted: z.looseObject({ channel: z.string().optional(), outcome: z.string().optional(), note }),
  accepted: z.looseObject({}),
  praised: z.looseObject({ note }),
  rejected: z.looseObject({ reason: z.string(), criteria: z.array(z.string()), note }),
  'left alone': z.looseObject({ reason: z.string(), note }),
  'question answered': z.looseObject({ criterion: z.string(), answer: z.enum(['yes', 'no', 'unknown']) }),
  person: z.looseObject({ name: z.string().max(200), side: z.enum(SIDES).nullable() }),
  undone: z.looseObject({ event: z.string() }),
  'agreement proposed': z.looseObject({ cite: z.string().max(200), base: z.string().max(200).nullable(), note }),
  'agreement signed': z.looseObject({
    cite: z.string().max(200),
    side: z.enum(SIDES),
    trial: z.literal(true).optional(),
  }),
  'mapping taught': mappingSchema,
  'mapping removed': z.looseObject({ taught: z.string() }),
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

/** The event, or null when what came is none. */
export function parseEvent(unknown: unknown): StoredEvent | null {
  const parsed = envelope.safeParse(unknown);
  if (!parsed.success) return null;
  const body = BODIES[parsed.data.kind]?.safeParse(parsed.data.body);
  return body === undefined || body.success ? (parsed.data as StoredEvent) : null;
}
