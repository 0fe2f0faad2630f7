/** What a file `*.crm.ts` says about one CRM. Adding a CRM is adding one such file and a page that proves it. */
import type { Field, RecordKind } from '../domain/lead';

export interface KnownCrm {
  id: string;
  /** Addresses of records, with the named groups `type` (see `kinds`) and `id`. */
  records: RegExp[];
  /** Addresses that are never one record: lists, boards, settings. */
  noRecords?: RegExp[];
  /** Which kind each `type` in an address is. A type that is not here is no record of ours. */
  kinds: Record<string, RecordKind>;
  /** The kind where the address does not say it. */
  kind?: RecordKind;
  /** Fields by a key in the markup that is the same in every language. */
  keys?: {
    attribute: string;
    /** What of the attribute's value is the key; the named group `key`. All of it without this. */
    pattern?: RegExp;
    /** Keys that mean something only here; the usual ones are in keys.ts. */
    fields?: Record<string, Field>;
  };
}

export const defineCrm = (crm: KnownCrm): KnownCrm => crm;
