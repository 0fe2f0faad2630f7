/** Reads an agreement that comes from storage, a file or a server. Fields of newer versions are kept. */
import { z } from 'zod';
import type { Agreement } from './agreement';
import { LANGUAGES } from './language';
import { FIELDS } from './lead';

const langText = z.partialRecord(z.enum(LANGUAGES), z.string().max(2_000));
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const interval = z.tuple([wallTime, wallTime]);
const day = z.iso.date();
const zone = z.string().refine(isTimeZone, 'an IANA time zone');
const rule = z.looseObject({ all: z.array(z.string()), any: z.array(z.string()).optional() });
const reason = z.looseObject({ id: z.string().min(1), label: langText });
const minutes = z.number().positive().max(525_600);

const criterion = z.looseObject({
  id: z.string().min(1).max(100),
  kind: z.string().min(1).max(100),
  params: z.unknown(),
  weight: z.enum(['must', 'should']),
  part: z.enum(['target', 'contact', 'budget', 'need', 'journey', 'data']),
  label: langText,
});

const calendar = z.looseObject({
  id: z.string().min(1),
  zone,
  weekly: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), z.array(interval)),
  country: z.string().length(2).optional(),
  closed: z.array(day).optional(),
  shifts: z.record(day, z.array(interval)).optional(),
});

const agreement = z.looseObject({
  v: z.literal(1),
  number: z.int().min(0).max(999_999),
  title: langText,
  languages: z.array(z.enum(LANGUAGES)).min(1),
  definition: z.looseObject({
    criteria: z.array(criterion).max(200),
    temperature: z.looseObject({ hot: rule, warm: rule }),
    handoff: z.array(z.enum(FIELDS)),
    crmNotes: z.array(z.enum(FIELDS)),
  }),
  sla: z.looseObject({
    calendars: z.array(calendar).min(1),
    marketing: z.looseObject({ leadsPerMonth: z.number().nonnegative().nullable() }),
    sales: z.looseObject({
      firstContact: z.object({ hot: minutes, warm: minutes, cold: minutes }),
      attempts: z.int().positive(),
    }),
    warnAt: z.number().gt(0).lt(1),
    rejectReasons: z.array(reason).min(1),
    leaveReasons: z.array(reason),
  }),
  privacy: z.looseObject({ companyNameTravels: z.boolean(), retentionDays: z.number().positive() }),
});

/** The agreement, or null when what came is none. */
export function parseAgreement(unknown: unknown): Agreement | null {
  const parsed = agreement.safeParse(unknown);
  return parsed.success ? (parsed.data as Agreement) : null;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
