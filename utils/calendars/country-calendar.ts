/** What a country's calendar file says, and the holidays that it stands for. */
import type { Holiday } from '../domain/sla/calendar';

/** One `xx.calendar.ts`. */
export interface CountryCalendar {
  /** ISO 3166-1, two letters. */
  country: string;
  /** IANA time zones of its people: their zone suggests this country. */
  zones: string[];
  /** First and last year that the holidays are known for. */
  years: [first: number, last: number];
  holidays: HolidayRow[];
}

/** Either on the same `MM-DD` of every year, or on given dates. */
type HolidayRow = Omit<Holiday, 'date'> & ({ every: string; dates?: never } | { dates: string; every?: never });

/** Every holiday of the calendar's years, in order; two that fall on one day are both there. */
export function holidaysIn({ holidays, years: [first, last] }: CountryCalendar): Holiday[] {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return holidays
    .flatMap(({ every, dates, ...holiday }) =>
      (dates?.split(' ') ?? years.map((year) => `${year}-${every}`)).map((date) => ({ date, ...holiday })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
