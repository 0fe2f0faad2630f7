/** What the lead did, as the CRM's own feed on the page says: read for sales, and without names and contact data. */
import type { Instant } from '../events';
import { type Lead, wordsOf } from '../lead';
import { readDate } from '../values/date';
import type { DaySpan } from '../values/day';
import { saysBehaviour } from './behaviour-words';
import type { DatedRow } from './dated-row';
import { namesSomebodyElse, withoutPerson } from './without-person';

/** Something that the lead did, or that was done with the lead. */
export interface Behaviour {
  /** Local days of the page. Null: its date can be read in two ways, and stands at the beginning of the words. */
  on: DaySpan | null;
  words: string;
}

/** At most so many are offered, and kept. */
export const MOST_BEHAVIOUR = 12;
/** Characters. */
export const LONGEST_BEHAVIOUR = 200;

/** @param keepsCompany whether the agreement lets the company's name travel. */
export interface HistorySetting {
  now: Instant;
  keepsCompany: boolean;
}

/** The newest first; rows without a past day, or without a word for what somebody did, are none of it. */
export function historyIn(rows: readonly DatedRow[], lead: Lead, setting: HistorySetting): Behaviour[] {
  const found = rows.flatMap((row) => behaviourOf(row, lead, setting) ?? []);
  const unlike = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...unlike.values()].sort((a, b) => compare(b.on?.from ?? '', a.on?.from ?? '')).slice(0, MOST_BEHAVIOUR);
}

function behaviourOf(row: DatedRow, lead: Lead, { now, keepsCompany }: HistorySetting): Behaviour | undefined {
  const context = { pageLanguage: lead.pageLanguage, now };
  const dates = row.on.map((words) => ({ words, read: readDate(words, context) }));
  const date = dates.find(({ read }) => read.is === 'one') ?? dates.find(({ read }) => read.is === 'several');
  if (!date) return undefined;
  const on = date.read.is === 'one' ? date.read.value : null;
  if (on !== null && on.from > now.slice(0, 10)) return undefined;
  const pieces = row.pieces
    .filter((piece) => readDate(piece, context).is === 'none')
    .filter((piece) => !namesSomebodyElse(piece, wordsOf(lead.fields, 'name')))
    .map((piece) => withoutPerson(piece, lead.fields, keepsCompany))
    .filter((piece) => /[\p{L}\d]/u.test(piece));
  if (!pieces.some(saysBehaviour)) return undefined;
  const words = joined(pieces);
  const told = on === null ? `${date.words}: ${words}` : words;
  return { on, words: shortened(told) };
}

/** "Page visited", "Pricing" → "Page visited · Pricing"; what ends with a colon leads on by itself. */
const joined = (pieces: readonly string[]): string =>
  pieces.reduce((all, piece) => (all === '' ? piece : `${all}${/[:,]$/.test(all) ? ' ' : ' · '}${piece}`), '');

function shortened(words: string): string {
  return words.length <= LONGEST_BEHAVIOUR ? words : `${words.slice(0, LONGEST_BEHAVIOUR - 1).trimEnd()}…`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
