/** The countries whose holidays we know: a country is one `xx.calendar.ts` beside this file. */
import type { Holiday } from '../domain/sla/calendar';
import { type CountryCalendar, holidaysIn } from './country-calendar';

const files = import.meta.glob<CountryCalendar>('./*.calendar.ts', { eager: true, import: 'default' });

/** By country code, in alphabetical order. */
export const CALENDARS: readonly CountryCalendar[] = Object.values(files);

const unpacked = new Map<string, readonly Holiday[]>();

/** A country's days off; none for a country that has no file. Fits `Holidays` of the domain. */
export function holidaysOf(country: string): readonly Holiday[] {
  const known = unpacked.get(country);
  if (known) return known;
  const calendar = CALENDARS.find((each) => each.country === country);
  const holidays = calendar ? holidaysIn(calendar) : [];
  unpacked.set(country, holidays);
  return holidays;
}

/** The country that a time zone suggests, such as NO for Europe/Oslo; undefined when it has no file. */
export function countryOfZone(zone: string): string | undefined {
  return CALENDARS.find(({ zones }) => zones.includes(zone))?.country;
}
