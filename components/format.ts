/** Times and durations in the reader's own language and zone, always through Intl. */
import type { Instant } from '../utils/domain/events';
import type { Language } from '../utils/domain/language';
import type { DaySpan } from '../utils/domain/values/day';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "2 hr, 5 min"; below an hour with seconds, so that it can be seen ticking. @param ms not negative. */
export function countdown(ms: number, language: Language): string {
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = Math.floor((ms % MINUTE) / 1_000);
  const parts = hours > 0 ? { hours, minutes } : minutes > 0 ? { minutes, seconds } : { seconds };
  const shown = Object.keys(parts).at(-1) as keyof typeof parts;
  return new Intl.DurationFormat(language, { style: 'short', [`${shown}Display`]: 'always' }).format(parts);
}

/** "5 min", "4 hr", "16 hr": an agreed time, without the parts that are nought. */
export function agreedTime(minutes: number, language: Language): string {
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return new Intl.DurationFormat(language, { style: 'short' }).format(parts);
}

/** "today 09:45" as "09:45", another day of this year as "Mon 3 Nov, 09:45", older with the year. */
export function instant(at: Instant | number, now: number, language: Language): string {
  const date = new Date(at);
  const today = new Date(now);
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  if (date.toDateString() === today.toDateString()) return new Intl.DateTimeFormat(language, time).format(date);
  const year = date.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...year,
    ...time,
  }).format(date);
}

/** "email, phone and company" in the reader's language. */
export function list(words: string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** "1,250,000 NOK" as the reader's language writes it, without decimals that are nought. */
export function money(amount: number, currency: string, language: Language): string {
  const style = {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    trailingZeroDisplay: 'stripIfInteger',
  } as const;
  return new Intl.NumberFormat(language, style).format(amount);
}

/** A local day, `2027-03-31`, as "31 Mar 2027". */
export function day(local: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(local));
}

/** "12 Nov 2026", or of several days "10 – 12 Nov 2026". */
export function days({ from, to }: DaySpan, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return from < to ? format.formatRange(new Date(from), new Date(to)) : format.format(new Date(from));
}
