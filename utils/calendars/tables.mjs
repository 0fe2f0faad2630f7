/** The holidays of each country and its regions as a table of its own, which the extension reads when it is named. */
import Holidays from 'date-holidays';
import { compact, countryOf, daysOff, holidaysFor, YEARS, zonesOf } from './days-off.mjs';

/** @returns {Generator<[file: string, text: string]>} the countries, and last an index of them */
export function* tables() {
  /** @type {Record<string, string[]>} */
  const zones = {};
  for (const code of Object.keys(new Holidays().getCountries('en')).sort()) {
    zones[code] = [...new Set(zonesOf(countryOf(code)))];
    yield [`${code}.json`, tableOf(code)];
  }
  const rows = Object.entries(zones).map(([code, names]) => `${JSON.stringify(code)}: ${JSON.stringify(names)}`);
  yield ['index.json', `{\n${rows.join(',\n')}\n}\n`];
}

/**
 * One day a line. `english` is left out where the name is that; `only` names the regions that have it, `not` those that do not; neither: the whole country.
 * @param {string} code ISO 3166-1
 */
export function tableOf(code) {
  const country = countryOf(code);
  const regions = regionsOf(code);
  /** Places that have a day of a name, '' for the country itself. @type {Map<string, string[]>} */
  const places = new Map();
  for (const place of ['', ...Object.keys(regions)]) {
    const holidays = place ? holidaysFor(country, ...place.split('-')) : holidaysFor(country);
    for (const day of daysOff(holidays, country)) {
      const key = JSON.stringify(day);
      const known = places.get(key);
      if (!known) places.set(key, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  }
  const rows = rowsOf(places, Object.keys(regions)).map((row) => JSON.stringify(row));
  const head = JSON.stringify({ country: code, years: YEARS, regions }).slice(0, -1);
  return `${head},"holidays":[\n${rows.join(',\n')}\n]}\n`;
}

/** Its regions, and theirs as `BY-A`, by code: their names in its own language. @param {string} code */
function regionsOf(code) {
  const holidays = new Holidays();
  const { languages } = countryOf(code);
  const language = languages[0] ?? 'en';
  /** @type {Record<string, string>} */
  const regions = {};
  for (const [state, name] of Object.entries(holidays.getStates(code, language) ?? {})) {
    regions[state] = name;
    const parts = Object.entries(holidays.getRegions(code, state, language) ?? {});
    for (const [part, partName] of parts) regions[`${state}-${part}`] = `${name}: ${partName}`;
  }
  return regions;
}

/**
 * Days of one name in the same places as one row.
 * @param {Map<string, string[]>} places
 * @param {string[]} regions
 */
function rowsOf(places, regions) {
  /** @type {Map<string, string[]>} */
  const dates = new Map();
  for (const [key, where] of places) {
    const { date, english, ...holiday } = JSON.parse(key);
    const names = english === holiday.name ? {} : { english };
    const row = JSON.stringify({ ...holiday, ...names, ...whereOf(where, regions) });
    dates.set(row, [...(dates.get(row) ?? []), date]);
  }
  return [...dates].map(([row, on]) => ({ ...JSON.parse(row), ...compact(on) }));
}

/**
 * @param {string[]} where
 * @param {string[]} regions
 */
function whereOf(where, regions) {
  if (!where.includes('')) return { only: where.join(' ') };
  const missing = regions.filter((region) => !where.includes(region));
  return missing.length > 0 ? { not: missing.join(' ') } : {};
}
