/**
 * The holidays of every country: a few are built in, one `xx.calendar.ts` each; all others, and the regions of all, are
 * tables of the extension (`public/calendars`) that are read once an agreement or a person names them.
 */
import type { CalendarRule } from '../domain/agreement';
import type { Holiday } from '../domain/sla/calendar';
import { type CountryCalendar, holidaysIn } from './country-calendar';
import { type CountryTable, holidaysOfTable } from './country-table';

const files = import.meta.glob<CountryCalendar>('./*.calendar.ts', { eager: true, import: 'default' });

/** Those that are built in, by country code in alphabetical order. */
export const CALENDARS: readonly CountryCalendar[] = Object.values(files);

/** Reads a file of the extension as JSON; null when there is none. */
export type ReadTable = (path: string) => Promise<unknown>;

/** The years that holidays are known for, of every country. */
export const KNOWN_YEARS: [first: number, last: number] = CALENDARS[0]!.years;

const NONE: readonly Holiday[] = [];
const tables = new Map<string, Promise<CountryTable | null>>();
const unpacked = new Map<string, readonly Holiday[]>();

/**
 * Days off of a country or of one of its regions. None for a country that is not known, and until its table was loaded;
 * of a built-in country the region's are the country's until then. Fits `Holidays` of the domain.
 */
export function holidaysOf(country: string, region?: string): readonly Holiday[] {
  const known = unpacked.get(keyOf(country, region)) ?? unpacked.get(country);
  if (known) return known;
  const calendar = CALENDARS.find((each) => each.country === country);
  if (!calendar) return NONE;
  const holidays = holidaysIn(calendar);
  unpacked.set(country, holidays);
  return holidays;
}

/**
 * Loads what `holidaysOf` will be asked for; a file that cannot be read is tried again the next time.
 * @returns whether something was learnt: then clocks are to be read anew.
 */
export async function loadHolidays(
  places: Iterable<Pick<CalendarRule, 'country' | 'region'>>,
  read: ReadTable,
): Promise<boolean> {
  const learnt = await Promise.all([...places].map((place) => loadPlace(place, read)));
  return learnt.includes(true);
}

async function loadPlace({ country, region }: Pick<CalendarRule, 'country' | 'region'>, read: ReadTable) {
  if (country === undefined) return false;
  if (region === undefined && CALENDARS.some((each) => each.country === country)) return false;
  if (unpacked.has(keyOf(country, region))) return false;
  const table = await tableOf(country, read);
  if (!table || unpacked.has(keyOf(country, region))) return false;
  unpacked.set(keyOf(country, region), holidaysOfTable(table, region));
  return true;
}

/** A country's regions whose holidays are told apart, by code; none for a country that is not known. */
export async function regionsOf(country: string, read: ReadTable): Promise<Record<string, string>> {
  return (await tableOf(country, read))?.regions ?? {};
}

/** Every country whose holidays are known, by its ISO 3166-1 code. */
export async function countriesKnown(read: ReadTable): Promise<string[]> {
  return Object.keys(await zonesByCountry(read));
}

/**
 * The country that a time zone suggests, such as NO for Europe/Oslo; undefined when it has no file, or when several
 * countries share the zone.
 */
export async function countryOfZone(zone: string, read: ReadTable): Promise<string | undefined> {
  const builtIn = CALENDARS.find(({ zones }) => zones.includes(zone))?.country;
  if (builtIn) return builtIn;
  const those = Object.entries(await zonesByCountry(read)).filter(([, zones]) => zones.includes(zone));
  return those.length === 1 ? those[0]![0] : undefined;
}

async function zonesByCountry(read: ReadTable): Promise<Record<string, string[]>> {
  const builtIn = Object.fromEntries(CALENDARS.map(({ country, zones }) => [country, zones]));
  const all = (await read('calendars/index.json').catch(() => null)) as Record<string, string[]> | null;
  return all ?? builtIn;
}

function tableOf(country: string, read: ReadTable): Promise<CountryTable | null> {
  const known = tables.get(country);
  if (known) return known;
  // A country is named by agreements and colleagues: only two letters make a path.
  const table = /^[A-Z]{2}$/.test(country)
    ? (read(`calendars/${country}.json`) as Promise<CountryTable | null>).catch(() => null)
    : Promise.resolve(null);
  tables.set(country, table);
  void table.then((found) => {
    if (!found) tables.delete(country);
  });
  return table;
}

function keyOf(country: string, region: string | undefined): string {
  return region === undefined ? country : `${country}-${region}`;
}
