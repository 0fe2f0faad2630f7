/** Dates on a page: `2026-11-12`, `12.11.2026`, `Nov 12, 2026`, `12 Nov 09:14`, `54 days ago`, `i går`. */
import { addDays, type Day, type DaySpan, dayAt, dayOf } from './day';
import { type Context, languageOf, type Meaning, meaningOf, NONE } from './meaning';
import { isWeekday, monthOf } from './month';
import { fold, LONGEST_VALUE } from './plain';
import { readRelativeDay } from './relative-day';

export interface DateContext extends Context {
  /** ISO 8601 instant: what "today" is counted from, and which year a date without one is in. */
  now: string;
}

/**
 * Every day that the words can mean, as the page writes it (its time zone is not known). `03/04/2026` is 3 April or
 * 4 March. A date without a year is the last such day that is not after tomorrow.
 */
export function readDate(words: string, context: DateContext): Meaning<DaySpan> {
  if (words.length > LONGEST_VALUE) return NONE;
  const today = dayOf(context.now);
  const relative = readRelativeDay(words, today);
  if (relative) return meaningOf([relative]);
  const text = withoutWeekday(fold(words));
  const days = numericDays(text, context) ?? namedDays(text, today);
  if (days) return meaningOf(days.map((day) => ({ from: day, to: day })));
  const withoutTime = text.replace(TIME, '').trim();
  const near = withoutTime === text ? undefined : readRelativeDay(withoutTime, today);
  return near ? meaningOf([near]) : monthOfYear(withoutTime);
}

/** `kl. 14:05`, `at 2:05 PM`, `klo 14.05`, `T09:14:00.000Z`, at the end of the words. */
const TIME =
  /(?:^t?|[\s,]+|(?<=\d)t)(?:(?:at|kl|klo|om|um|a|den)[.\s]+)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|cet|cest|eet|eest)?(?:[+-]\d{1,2}(?::?\d{2})?)?$/;

function withoutWeekday(text: string): string {
  const [, first = '', rest = ''] = /^(\p{L}+)[.,]*\s+(.*)$/u.exec(text) ?? [];
  return isWeekday(first) ? rest : text;
}

/** Three numbers; undefined when the words are no such date, [] when there is no such day. */
function numericDays(text: string, context: Context): Day[] | undefined {
  const [, a, mark, b, c, rest] = /^(\d{1,4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?(.*)$/.exec(text) ?? [];
  if (a === undefined || b === undefined || c === undefined || mark === undefined) return undefined;
  if (rest !== '' && rest?.replace(TIME, '') !== '') return undefined;
  const at = (year: string, month: string, day: string) => dayAt(fullYear(year), Number(month), Number(day));
  if (a.length === 4) return [at(a, b, c)].filter((day) => day !== undefined);
  if (a.length === 3 || c.length === 1 || c.length === 3) return undefined;
  const dayFirst = at(c, b, a);
  // Only English writes the month first; in any CRM with / between the numbers, and on English pages also with -.
  const monthFirst = mark === '/' || (mark === '-' && mayBeEnglish(context)) ? at(c, a, b) : undefined;
  return [dayFirst, monthFirst].filter((day) => day !== undefined);
}

function mayBeEnglish(context: Context): boolean {
  const language = languageOf(context);
  return language === undefined || language === 'en';
}

function fullYear(year: string): number {
  return year.length <= 2 ? 2000 + Number(year) : Number(year);
}

/** A month's name with a day and perhaps a year. */
function namedDays(text: string, today: Day): Day[] | undefined {
  const tokens = tokensOf(text.replace(TIME, ''));
  const month = tokens?.map(monthOf).find((m) => m !== undefined);
  const numbers = tokens?.filter((token) => /^\d/.test(token)) ?? [];
  if (!tokens || month === undefined || tokens.length !== numbers.length + 1) return undefined;
  const years = numbers.filter((n) => /^\d{4}$/.test(n));
  const days = numbers.filter((n) => /^\d{1,2}$/.test(n));
  const [day, shortYear] = days;
  if (day === undefined || years.length + days.length !== numbers.length || numbers.length > 2) return undefined;
  const year = years[0] ?? (shortYear === undefined ? undefined : String(2000 + Number(shortYear)));
  if (year !== undefined) return [dayAt(Number(year), month, Number(day))].filter((d) => d !== undefined);
  const thisYear = Number(today.slice(0, 4));
  const tomorrow = addDays(today, 1) ?? today;
  const last = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4]
    .map((y) => dayAt(y, month, Number(day)))
    .find((d) => d !== undefined && d <= tomorrow);
  return last === undefined ? [] : [last];
}

const FILLERS = new Set(['den', 'd', 'the', 'of', 'de', 'le', 'kl', 'at', 'klo', 'om', 'um']);

/** Numbers and words; undefined when a word is neither a month, a weekday nor a filler. */
function tokensOf(text: string): string[] | undefined {
  const tokens = text
    .split(/[\s,./-]+/)
    .map((token) => token.replace(/^(\d{1,2})(?:st|nd|rd|th|er|e|:a|:e)$/, '$1'))
    .filter((token) => token !== '' && !FILLERS.has(token) && !isWeekday(token));
  return tokens.every((token) => /^\d{1,4}$/.test(token) || monthOf(token) !== undefined) ? tokens : undefined;
}

/** `Nov 2026`: any day of that month. */
function monthOfYear(text: string): Meaning<DaySpan> {
  const tokens = tokensOf(text) ?? [];
  const month = tokens.map(monthOf).find((m) => m !== undefined);
  const year = Number(tokens.find((token) => /^\d{4}$/.test(token)));
  if (tokens.length !== 2 || month === undefined || Number.isNaN(year)) return NONE;
  const from = dayAt(year, month, 1);
  const next = month === 12 ? dayAt(year + 1, 1, 1) : dayAt(year, month + 1, 1);
  const to = next && addDays(next, -1);
  return from && to ? meaningOf([{ from, to }]) : NONE;
}
