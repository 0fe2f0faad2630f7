/** Parses what a page's content script says: it stands in a hostile page, so nothing of it is believed unread. */
import { z } from 'zod';
import { FIELDS, RECORD_KINDS, WAYS } from '../domain/lead';
import { LONGEST_PIECE, MOST_DATED_ROWS, MOST_DATES, MOST_PIECES } from '../domain/loop/dated-row';
import { placeSchema } from '../domain/mapping.schema';
import { MOST_ROWS, NO_RECORD_REASONS, type PageReport } from '../domain/page-report';
import type { HistoryTold, PickResult } from './page-port';

const address = z.string().max(8_000);
const label = z.string().max(500);
const reading = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    words: z.string().max(20_000),
    way: z.enum(WAYS),
    sure: z.number().min(0).max(1),
    label: label.optional(),
    unsaved: z.boolean().optional(),
    instant: z.string().max(40).optional(),
  }),
  z.object({ state: z.literal('missing'), label }),
  z.object({ state: z.literal('unreadable'), label, why: z.enum(['ambiguous', 'masked', 'tooLong']) }),
]);

const key = z.string().max(4_000).nullable();
const kind = z.enum(RECORD_KINDS);
const pageLanguage = z.string().max(100).nullable();
const fields = z.partialRecord(z.enum(FIELDS), reading);

const lead = z.object({
  key,
  kind,
  crm: z.string().max(100),
  address,
  pageLanguage,
  mode: z.enum(['view', 'edit']),
  fields,
});

const row = z.object({
  fields,
  key,
  kind,
  // It becomes the tab's address: nothing but a web page may ever be opened.
  address: address.regex(/^https?:\/\//i).nullable(),
});

const report = z.discriminatedUnion('is', [
  z.object({ is: z.literal('reading'), address }),
  z.object({
    is: z.literal('none'),
    why: z.enum(NO_RECORD_REASONS),
    address,
    crm: z.string().max(100),
    rows: z.array(row).max(MOST_ROWS).optional(),
    pageLanguage: pageLanguage.optional(),
  }),
  z.object({ is: z.literal('record'), lead }),
]);

const field = z.enum(FIELDS);
const pick = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('picked'),
    field,
    place: placeSchema,
    words: z.string().min(1).max(20_000),
  }),
  z.object({ is: z.literal('notPicked'), field, why: z.enum(['left', 'noWords']) }),
]);

const piece = z.string().max(LONGEST_PIECE);
const history = z.object({
  is: z.literal('history'),
  address,
  rows: z
    .array(z.object({ on: z.array(piece).max(MOST_DATES), pieces: z.array(piece).max(MOST_PIECES) }))
    .max(MOST_DATED_ROWS),
});

/** What stands under dates; null when the message is about something else. */
export function parseHistory(unknown: unknown): HistoryTold | null {
  const parsed = history.safeParse(unknown);
  return parsed.success ? parsed.data : null;
}

/** What came of pointing; null when the message is about something else. */
export function parsePick(unknown: unknown): PickResult | null {
  const parsed = pick.safeParse(unknown);
  return parsed.success ? parsed.data : null;
}

/** The report; what cannot be one counts as a page that cannot be read. */
export function parsePageReport(unknown: unknown): PageReport {
  const parsed = report.safeParse(unknown);
  return parsed.success ? parsed.data : { is: 'none', why: 'unreadable', address: '', crm: 'generic' };
}
