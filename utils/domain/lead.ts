/** What a CRM page says about a lead now: each field with the words on the page and how they were found. */

/** Every field that can be read off a page. `amount` is a deal's value; `budget` is money that the customer set aside. */
export const FIELDS = [
  'name',
  'firstName',
  'lastName',
  'title',
  'email',
  'phone',
  'mobile',
  'company',
  'website',
  'industry',
  'employees',
  'revenue',
  'profit',
  'currency',
  'orgNumber',
  'country',
  'city',
  'postalCode',
  'language',
  'source',
  'campaign',
  'referredBy',
  'status',
  'stage',
  'rating',
  'owner',
  'createdAt',
  'lastActivity',
  'nextStep',
  'amount',
  'budget',
  'need',
  'timeline',
  'decisionMaker',
  'tags',
  'notes',
] as const;
export type Field = (typeof FIELDS)[number];

export const RECORD_KINDS = ['lead', 'contact', 'company', 'deal'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Which way found a reading, in the order in which they are trusted: the team's own mapping; a known CRM's stable key;
 * semantics (`type=email`, `tel:`, microdata, `autocomplete`); a label and the value that belongs to it; the record's
 * heading; and words found inside another field's text.
 */
export const WAYS = ['mapping', 'crm', 'semantics', 'label', 'heading', 'text'] as const;
export type Way = (typeof WAYS)[number];

/** A field whose value stands on the page. */
export interface Reading {
  state: 'read';
  /** The words on the page, as displayed. */
  words: string;
  way: Way;
  /** 0 to 1: how sure the reader is that these words are this field's value. */
  sure: number;
  /** The label on the page, where one was found. */
  label?: string;
  /** Typed into a form and not saved yet. */
  unsaved?: boolean;
  /** The very instant that the page's markup gives beside the words: `<time datetime>`. With a zone, or a day alone. */
  instant?: string;
}

/** A field whose label stands on the page without a value. */
export interface MissingReading {
  state: 'missing';
  label: string;
}

/** A field that stands on the page, but whose value cannot be read. */
export interface UnreadableReading {
  state: 'unreadable';
  label: string;
  why: 'ambiguous' | 'masked' | 'tooLong';
}

/** A field that is absent from the record is not on the page at all. */
export type LeadFields = { [F in Field]?: Reading | MissingReading | UnreadableReading };

/** `<origin>/<kind>/<record id>`: see lead-key.ts. */
export type LeadKey = string;

/** One record as its page shows it. */
export interface Lead {
  /** null: the address names no record, so nothing can be stored about this lead. */
  key: LeadKey | null;
  kind: RecordKind;
  /** A known CRM's id, or `generic`. */
  crm: string;
  address: string;
  /** The page's language as it says itself (BCP 47), or null. Number formats may still follow another locale. */
  pageLanguage: string | null;
  mode: 'view' | 'edit';
  fields: LeadFields;
}

/** The words on the page for a field, or undefined when there are none to read. */
export function wordsOf(fields: LeadFields, field: Field): string | undefined {
  const reading = fields[field];
  return reading?.state === 'read' ? reading.words : undefined;
}

/** True when a value on the page was typed and not saved: such a lead cannot be handed over. */
export function hasUnsavedValues(fields: LeadFields): boolean {
  return Object.values(fields).some((reading) => reading?.state === 'read' && reading.unsaved === true);
}
