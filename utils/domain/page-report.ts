/** What the content script says about a page: a record with its fields, no record with the reason, or not known yet. */
import type { Lead } from './lead';

export const NO_RECORD_REASONS = ['list', 'emptyForm', 'noRecord', 'turnedOff', 'unreadable'] as const;
export type NoRecordReason = (typeof NO_RECORD_REASONS)[number];

export type PageReport =
  /** The page is still changing after a navigation; nothing about the previous record may be shown. */
  | { is: 'reading'; address: string }
  | { is: 'none'; why: NoRecordReason; address: string; crm: string }
  | { is: 'record'; lead: Lead };
