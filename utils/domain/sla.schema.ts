/** The two-sided SLA: what marketing promises, what sales promises, and what was agreed to happen otherwise. */
import { z } from 'zod';
import { day, langText, minutes, reason, share } from './schema-parts';

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const interval = z.tuple([wallTime, wallTime]);

export const calendarSchema = z.looseObject({
  id: z.string().min(1),
  zone: z.string().refine(isTimeZone, 'an IANA time zone').describe('An IANA time zone, such as Europe/Oslo.'),
  weekly: z.partialRecord(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']), z.array(interval)),
  country: z.string().length(2).optional().describe('Whose public holidays are closed.'),
  region: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('A region of the country, such as BY for Bavaria, whose holidays differ.'),
  from: day.optional().describe('The first local day for which these hours hold.'),
  until: day.optional().describe('The last local day for which these hours hold.'),
  closed: z.array(day).optional(),
  shifts: z.record(day, z.array(interval)).optional().describe('Days with hours of their own.'),
});

export const enforcer = z.enum(['rep', 'salesManager', 'marketingManager', 'ceo']);

const consequence = z.looseObject({
  id: z.string().min(1),
  on: z.enum(['lateContact', 'lateFeedback', 'missedLeads']),
  after: z.number().min(0).describe('Business minutes after the due instant; for missedLeads months in a row.'),
  who: enforcer,
  what: langText,
});

export const slaSchema = z.looseObject({
  calendars: z.array(calendarSchema).min(1),
  marketing: z.looseObject({
    leadsPerMonth: z.number().nonnegative().nullable(),
    readyShare: share.nullable(),
    handOffWithin: minutes.nullable(),
  }),
  sales: z.looseObject({
    firstContact: z.object({ hot: minutes, warm: minutes, cold: minutes }),
    attempts: z.int().positive().max(100),
    channels: z.array(reason.extend({ isContact: z.boolean(), by: z.enum(['phone', 'mail']).optional() })).min(1),
    feedbackWithin: minutes.nullable(),
  }),
  conversion: share.nullable(),
  revenueShare: share.nullable(),
  warnAt: z.number().gt(0).lt(1),
  consequences: z.array(consequence).max(100),
  fallback: langText,
  distribution: langText,
  rejectReasons: z.array(reason).min(1),
  leaveReasons: z.array(reason),
  review: z.looseObject({ by: day.nullable(), everyMonths: z.int().positive().max(60) }),
  meetings: langText,
  reachUs: langText,
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
