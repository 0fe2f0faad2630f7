/** Places and values of an agreement in words: for what differs, and for what does not fit. */
import { language, t } from '../../locales/words';
import type { Agreement, WallInterval, Weekday } from '../../utils/domain/agreement';
import type { Misfit } from '../../utils/domain/agreement-file';
import { LANGUAGES, type LangText, type Language, textIn } from '../../utils/domain/language';
import { FIELDS, type Field } from '../../utils/domain/lead';
import { weekdayName } from '../editor/sections/Calendar';
import { writeHours } from '../editor/written';
import { agreedTime, list } from '../format';
import { countryName, languageName } from '../languages';
import { FIELD_NAMES, type FieldName } from './field-names';

const MINUTES = new Set(['hot', 'warm', 'cold', 'handOffWithin', 'feedbackWithin']);
const SHARES = new Set(['readyShare', 'conversion', 'revenueShare', 'warnAt']);
const WEEK: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LONGEST = 160;

/** `What sales promises › First contact after the hand-off › Hot lead`. */
export function placeInWords(path: string[], ...documents: Agreement[]): string {
  const names: string[] = [];
  let inside: unknown[] = documents;
  for (const key of path) {
    const things = inside.map((value) => partOf(value, key));
    const isListed = inside.some(Array.isArray);
    const found = things.find((thing) => thing !== undefined);
    if (key !== 'sla') names.push(isListed ? nameOf(found) || listedName(key) : keyInWords(key));
    inside = things;
  }
  return names.join(' › ');
}

/** A thing with an id by its id, or by its place. */
function partOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return (value as Record<string, unknown>)[key];
  return value.find((thing) => (thing as { id?: unknown } | null)?.id === key) ?? value[Number(key)];
}

const listedName = (key: string) => (/^\d+$/.test(key) ? `#${Number(key) + 1}` : key);

function keyInWords(key: string): string {
  if ((FIELD_NAMES as readonly string[]).includes(key)) return t(`options.field.${key as FieldName}`);
  if (key === 'hot' || key === 'warm' || key === 'cold') return t(`temperature.${key}`);
  if (WEEK.includes(key)) return weekdayName(key as Weekday);
  return LANGUAGES.includes(key as Language) ? languageName(key as Language) : key;
}

/** What a thing is called, '' when it has no words. */
function nameOf(thing: unknown): string {
  const { label, what } = (thing ?? {}) as { label?: LangText; what?: LangText };
  const text = label ?? what;
  return text ? textIn(text, language()) : '';
}

export function valueInWords(value: unknown, path: string[]): string {
  const key = path.at(-1) ?? '';
  if (value === null || value === undefined || value === '') return t('options.diff.nothing');
  if (typeof value === 'boolean') return t(value ? 'options.diff.yes' : 'options.diff.no');
  if (typeof value === 'number') return numberInWords(value, key);
  if (typeof value === 'string') return wordInWords(value, key);
  const words = nameOf(value) || (Array.isArray(value) ? listInWords(value) : JSON.stringify(value));
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function numberInWords(value: number, key: string): string {
  if (MINUTES.has(key)) return agreedTime(value, language());
  const style = SHARES.has(key) ? ({ style: 'percent', maximumFractionDigits: 1 } as const) : {};
  return new Intl.NumberFormat(language(), style).format(value);
}

function wordInWords(value: string, key: string): string {
  if (key === 'country') return countryName(value);
  if (value === 'marketing' || value === 'sales') return t(`me.${value}`);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value);
  return `“${value}”`;
}

export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

function listInWords(values: unknown[]): string {
  if (values.length === 0) return t('options.diff.nothing');
  if (values.every((value) => Array.isArray(value) && value.length === 2)) return writeHours(values as WallInterval[]);
  const words = values.map((value) => {
    if (FIELDS.includes(value as Field)) return t(`fields.${value as Field}`);
    if (LANGUAGES.includes(value as Language)) return languageName(value as Language);
    return typeof value === 'string' ? value : nameOf(value) || JSON.stringify(value);
  });
  return list(words, language());
}

/** `Reasons to reject is smaller or shorter than 1`. */
export function misfitInWords({ path, why, wanted }: Misfit, document: Agreement | null): string {
  const place = placeInWords(path, ...(document ? [document] : [])) || path.join('.');
  return `${place}: ${t(`options.misfit.${why}`, [wanted])}`;
}
