/** What a file `*.crm.ts` says about one CRM. Adding a CRM is adding one such file and a page that proves it. */
import type { Field, RecordKind } from '../domain/lead';

export interface KnownCrm {
  id: string;
  /**
   * Parts, apart by spaces, of which one stands in every address that the patterns below can match. They are asked
   * first, because a page has hundreds of links.
   */
  within: string;
  /**
   * Addresses of records, with the named groups `type` (see `kinds`) and `id`. Where an address could be another CRM's
   * as well, `type` matches nothing but our kinds, so that other records are left to the general reader.
   */
  records: RegExp[];
  /** Addresses that are never one record, asked after `records`: lists, boards, settings. */
  noRecords?: RegExp[];
  /**
   * Which kind a `type` in an address or a key is, where it is this CRM's own word; the usual ones are in
   * record-kinds.ts. A type that is in neither is no record of ours.
   */
  kinds?: Record<string, RecordKind>;
  /** Fields by keys in the markup that are the same in every language. */
  keys?: {
    places: KeyPlace[];
    /**
     * The names of each field that are this CRM's own, apart by spaces; the usual ones are in keys.ts. One that means
     * the field only on pages of one kind is written with that kind: `company:name`.
     */
    fields: { [F in Field]?: string };
  };
}

/** Where a key stands. */
export interface KeyPlace {
  attribute: string;
  /**
   * What of the attribute's value is the key: the named group `key`, all of it without a pattern. A named group `type`
   * says whose field it is: keys of another kind of record on the same page are left alone.
   */
  pattern?: RegExp;
  /** Where the element holds its label too: what in it holds the value. A single form control in it counts as well. */
  value?: string;
}

export const defineCrm = (crm: KnownCrm): KnownCrm => crm;
