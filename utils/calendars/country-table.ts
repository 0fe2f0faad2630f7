/** A country's table as it lies in `public/calendars`, and the holidays of it or of one of its regions. */
import type { Holiday } from '../domain/sla/calendar';

/** One `XX.json`. */
export interface CountryTable {
  country: string;
  years: [first: number, last: number];
  /** Names in its own language, by code; a part of a region is `BY-A`. */
  regions: Record<string, string>;
  holidays: TableRow[];
}

/** Days of one name: on the same `MM-DD` of every year or on given dates, everywhere or in some regions. */
interface TableRow extends Omit<Holiday, 'date' | 'english'> {
  english?: string;
  every?: string;
  dates?: string;
  only?: string;
  not?: string;
}

/** Every holiday of the table's years, in order. A region that the table does not know has the country's own. */
export function holidaysOfTable({ years: [first, last], regions, holidays }: CountryTable, region?: string): Holiday[] {
  const place = region !== undefined && region in regions ? region : '';
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return holidays
    .filter(({ only, not }) => (only ? names(only, place) : !(not && names(not, place))))
    .flatMap(({ every, dates, only, not, name, english = name, ...holiday }) =>
      (dates?.split(' ') ?? years.map((year) => `${year}-${every}`)).map((date) => ({
        date,
        name,
        english,
        ...holiday,
      })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function names(places: string, place: string): boolean {
  return places.split(' ').includes(place);
}
