/**
 * How long a reading must stand before it is believed. A page can show the previous record's values under the next
 * one's address, wholly or in part, and the next one's values before its address. Words alone do not tell: two records
 * may share a company, even a name. So each field is also asked whether its place was written since the navigation.
 */
import { type Field, type Lead, wordsOf } from '../../../utils/domain/lead';

export interface Doubt {
  ms: number;
  /** What is in doubt; when that changes, the waiting begins anew. */
  about: string;
}

export interface Arrival {
  /** The record that was told last. */
  told: Lead | undefined;
  /** Every wording in which it was told: a form may put a value otherwise than the view, and either may stand here still. */
  wordings: Wordings;
  /** What else stood on the page since, under other addresses. */
  passed: Lead[];
  /** The page before the navigation had been read to its end: words that differ from it are new. */
  wasSettled: boolean;
  isTouched(place: Element): boolean;
}

export type Wordings = Map<Field, Set<string>>;

/** More than a person types into one field while a form is open. */
const MOST_WORDINGS = 200;

/** Notes down how a record is told now. */
export function noteWordings(wordings: Wordings, { fields }: Lead): void {
  for (const field of Object.keys(fields) as Field[]) {
    const words = wordsOf(fields, field);
    const known = wordings.get(field) ?? new Set();
    if (words === undefined) continue;
    wordings.set(field, known.add(words));
    if (known.size > MOST_WORDINGS) known.delete([...known][0]!);
  }
}

const NONE: Doubt = { ms: 0, about: '' };
/** Nothing that says who it is was written anew: most likely the next record is still on its way. */
const NOTHING_NEW_MS = 8_000;
/** It was written anew, with the very words of the previous one. */
const SAME_AGAIN_MS = 4_000;
/** A part of the page stands as it stood: the same company, or one that comes later. */
const PART_OLD_MS = 3_000;
/** A part of the page was written anew, with nothing but the previous one's words. */
const PART_AGAIN_MS = 2_000;
/** Some values stand as they stood among others that are new: most likely they are the same for both. */
const AMONG_NEW_MS = 1_000;
/** Values were there before the address. */
const EARLY_MS = 1_000;
/** The record's values changed, its address did not: it may follow. */
const ADDRESS_MS = 1_000;
/** The address names a record that is not there yet. */
const NOT_THERE_MS = 2_500;

const WHO: Field[] = ['name', 'firstName', 'lastName', 'email', 'phone', 'mobile'];

/** What stands in a form as it stands in a view. */
const WORDED_ALIKE: Field[] = ['name', 'firstName', 'lastName', 'email', 'title', 'company', 'city', 'notes'];

/** A record right after a navigation inside the page. */
export function doubtOnArrival(lead: Lead, places: Map<Field, Element>, arrival: Arrival): Doubt {
  const { told, wordings, passed, wasSettled, isTouched } = arrival;
  const isSameRecord = lead.key !== null && lead.key === told?.key;
  const read = (Object.keys(lead.fields) as Field[]).filter((field) => wordsOf(lead.fields, field) !== undefined);
  const others = passed.filter(({ key }) => key === null || key !== lead.key);
  const isSameIn = (other: Lead, field: Field) => wordsOf(other.fields, field) === wordsOf(lead.fields, field);
  const isTold = (field: Field) => wordings.get(field)?.has(wordsOf(lead.fields, field)!) === true;
  const isWritten = (field: Field) => {
    const place = places.get(field);
    return place !== undefined && isTouched(place);
  };
  /** Surely this record's own. */
  const isNew = (field: Field) => {
    if (isTold(field)) return isSameRecord;
    return !others.some((other) => isSameIn(other, field)) && (isWritten(field) || wasSettled);
  };
  const isOld = (field: Field) => !isNew(field) && !isWritten(field);

  const who = read.filter((field) => WHO.includes(field));
  const telling = who.length > 0 ? who : read;
  const doubtful = read.filter((field) => !isNew(field));
  const about = wordsIn(lead, doubtful);
  if (!telling.some(isNew)) return { ms: telling.some(isOld) ? NOTHING_NEW_MS : SAME_AGAIN_MS, about };
  const early = read.filter((field) => isNew(field) && !isTold(field) && !isWritten(field));
  if (early.length > 0) return { ms: EARLY_MS, about: about + wordsIn(lead, early) };
  // A form words a choice, a date or an address otherwise than the view does: another wording is no other value there.
  const isOtherView = told !== undefined && told.mode !== lead.mode;
  const fresh = read.filter((field) => isNew(field) && (!isOtherView || WORDED_ALIKE.includes(field)));
  const isSentence = (field: Field) => wordsOf(lead.fields, field)!.length > SENTENCE;
  const apart = doubtful.filter((field) => isSentence(field) || !standsAmong(field, fresh, read, places));
  if (apart.some(isOld)) return { ms: PART_OLD_MS, about };
  if (apart.length > 0) return { ms: PART_AGAIN_MS, about };
  return doubtful.some(isOld) ? { ms: AMONG_NEW_MS, about } : NONE;
}

const wordsIn = ({ fields }: Lead, some: Field[]): string =>
  JSON.stringify(some.map((field) => [field, wordsOf(fields, field)]));

/** As few fields as these make a part of a page: a card, a table, a list of definitions. */
const PART = 3;
/** Two records share a country or an owner, hardly ever a whole sentence. */
const SENTENCE = 40;

function standsAmong(field: Field, fresh: Field[], read: Field[], places: Map<Field, Element>): boolean {
  const inside = (around: Element, fields: Field[]) =>
    fields.filter((other) => around.contains(places.get(other) ?? null));
  for (let around = places.get(field)?.parentElement; around; around = around.parentElement) {
    if (inside(around, read).length >= PART) return inside(around, fresh).length > 0;
  }
  return fresh.length > 0;
}

/** A record that changed while the page's address stayed. One in another frame has an address of its own. */
export function doubtOnChange(lead: Lead, places: Map<Field, Element>, previous: Lead): Doubt {
  if (lead.key !== previous.key) return NONE;
  const changed = [...WHO, 'company' as const].filter((field) => {
    const before = wordsOf(previous.fields, field);
    const now = wordsOf(lead.fields, field);
    // What a person types is theirs.
    const isTyped = places.get(field)?.matches('input,textarea,select,[contenteditable]');
    return before !== undefined && now !== undefined && before !== now && !isTyped;
  });
  if (changed.length === 0) return NONE;
  return { ms: ADDRESS_MS, about: wordsIn(lead, changed) };
}

/** No record, where the address names one or where one just was. */
export const doubtOfNone = (isExpected: boolean): Doubt => (isExpected ? { ms: NOT_THERE_MS, about: 'none' } : NONE);
