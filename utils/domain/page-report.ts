/** What the content script says about a page: a record with its fields, no record with the reason, or not known yet. */
import type { Lead, LeadFields, LeadKey, RecordKind } from './lead';

export const NO_RECORD_REASONS = ['list', 'emptyForm', 'noRecord', 'turnedOff', 'unreadable'] as const;
export type NoRecordReason = (typeof NO_RECORD_REASONS)[number];

export type PageReport =
  /** The page is still changing after a navigation; nothing about the previous record may be shown. */
  | { is: 'reading'; address: string }
  | {
      is: 'none';
      why: NoRecordReason;
      address: string;
      crm: string;
      /** A list's rows in the page's order, once they were asked for. */
      rows?: ListRow[];
      /** Given with the rows: the language that their words are in, as the page says itself. */
      pageLanguage?: string | null;
    }
  | { is: 'record'; lead: Lead };

/** At most so many rows are told. */
export const MOST_ROWS = 200;

/** One row of a list: a record of its own, as far as the list shows it. */
export interface ListRow {
  fields: LeadFields;
  key: LeadKey | null;
  kind: RecordKind;
  /** Where the record itself can be opened; null where the row leads nowhere. */
  address: string | null;
}
