/**
 * Writes the `xx.calendar.ts` files beside it from the package date-holidays: `node utils/calendars/generate.mjs`.
 * The same package gives the same files. To add a country, add it to COUNTRIES; to add years, change YEARS.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const YEARS = [2024, 2036];

/**
 * @typedef {object} Country
 * @property {string} name In English, for the top of the file.
 * @property {string} code ISO 3166-1.
 * @property {string} [region] Whose holidays stand for the whole country.
 * @property {string[]} languages Its own, best first.
 * @property {string[]} [moreZones] Of its people, and older names that browsers report, beside those of date-holidays.
 * @property {string[]} [customary] Days on which offices are closed although no law says so, by English name. The
 *   package's type "bank" is not enough to go by: it holds ordinary working days (31 December in NL and FI), days of
 *   federal offices only (US), and leaves out 24 December in DK.
 */

/** @type {Country[]} */
const COUNTRIES = [
  {
    name: 'Norway',
    code: 'NO',
    languages: ['no'],
    moreZones: ['Arctic/Longyearbyen'],
    customary: ['Christmas Eve', "New Year's Eve"],
  },
  { name: 'Denmark', code: 'DK', languages: ['da'], customary: ['Christmas Eve'] },
  { name: 'Sweden', code: 'SE', languages: ['sv'], customary: ['Midsummer Eve', 'Christmas Eve', "New Year's Eve"] },
  {
    name: 'Finland',
    code: 'FI',
    languages: ['fi'],
    moreZones: ['Europe/Mariehamn'],
    customary: ['Midsummer Eve', 'Christmas Eve'],
  },
  { name: 'the Netherlands', code: 'NL', languages: ['nl'] },
  {
    name: 'Germany',
    code: 'DE',
    languages: ['de'],
    moreZones: ['Europe/Busingen'],
    customary: ['Christmas Eve', "New Year's Eve"],
  },
  { name: 'France', code: 'FR', languages: ['fr'] },
  { name: 'the United Kingdom (England and Wales)', code: 'GB', region: 'ENG', languages: ['en'] },
  {
    name: 'the United States',
    code: 'US',
    languages: ['en-us', 'en'],
    moreZones: ['America/Indianapolis', 'America/Louisville'],
  },
];

/** The text of every calendar file, by its name. */
export function generate() {
  return Object.fromEntries(COUNTRIES.map((country) => [`${country.code.toLowerCase()}.calendar.ts`, fileOf(country)]));
}

/** @param {Country} country */
function fileOf({ name, code, region, languages, moreZones = [], customary = [] }) {
  const holidays = region ? new Holidays(code, region) : new Holidays(code);
  const zones = [...holidays.getTimezones(), ...moreZones];
  const rows = rowsOf(daysOff(holidays, languages, customary));
  return `/** Holidays of ${name}. Made by generate.mjs from date-holidays ${packageVersion()} (data: CC BY-SA 3.0). */
import type { CountryCalendar } from './country-calendar';

export default {
  country: ${quote(code)},
  zones: ${list(zones.map(quote), '  ')},
  years: [${YEARS.join(', ')}],
  holidays: [
${rows.map((row) => `    ${object(row)},`).join('\n')}
  ],
} satisfies CountryCalendar;
`;
}

/**
 * @param {Holidays} holidays
 * @param {string[]} languages
 * @param {string[]} customary
 */
function daysOff(holidays, languages, customary) {
  const days = [];
  for (let year = /** @type {number} */ (YEARS[0]); year <= /** @type {number} */ (YEARS[1]); year++) {
    const own = inLanguages(holidays, year, languages);
    // American spelling stays American.
    const english = inLanguages(holidays, year, languages.includes('en') ? languages : ['en']);
    for (const [i, { date, type, rule }] of own.entries()) {
      const names = { name: own[i]?.name ?? '', english: english[i]?.name ?? '' };
      if (english[i]?.rule !== rule) throw new Error(`${date}: the two languages list different days`);
      const from = date.slice(11, 16) === '00:00' ? undefined : date.slice(11, 16);
      if (type === 'public') days.push({ date: date.slice(0, 10), ...names, from });
      else if (customary.includes(names.english))
        days.push({ date: date.slice(0, 10), ...names, from, customary: true });
    }
  }
  return days;
}

/**
 * @param {Holidays} holidays
 * @param {number} year
 * @param {string[]} languages
 */
function inLanguages(holidays, year, languages) {
  holidays.setLanguages(languages);
  return holidays.getHolidays(year);
}

/**
 * Days of one name on one line, in the order in which the first year has them.
 * @param {ReturnType<typeof daysOff>} days
 */
function rowsOf(days) {
  /** @type {Map<string, string[]>} */
  const dates = new Map();
  for (const { date, ...holiday } of days) {
    const key = JSON.stringify(holiday);
    dates.set(key, [...(dates.get(key) ?? []), date]);
  }
  return [...dates].map(([holiday, on]) => ({ .../** @type {object} */ (JSON.parse(holiday)), ...compact(on) }));
}

/** @param {string[]} dates */
function compact(dates) {
  const [first = 0, last = 0] = YEARS;
  const monthDays = [...new Set(dates.map((date) => date.slice(5)))];
  const everyYear = monthDays.length === 1 && dates.length === last - first + 1;
  return everyYear ? { every: monthDays[0] } : { dates: [...dates].sort().join(' ') };
}

/** @param {Record<string, unknown>} row */
function object(row) {
  const fields = Object.entries(row).map(([key, value]) => {
    const text = value === true ? 'true' : quote(String(value));
    return `${key}:${text.length < 100 ? ' ' : '\n        '}${text}`;
  });
  return list(fields, '    ', '{ ', ' }');
}

/**
 * On one line where it fits, as the formatter would have it.
 * @param {string[]} items
 * @param {string} indent
 */
function list(items, indent, open = '[', close = ']') {
  const line = `${open}${items.join(', ')}${close}`;
  if (line.length < 100) return line;
  return `${open.trim()}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close.trim()}`;
}

/** @param {string} text */
function quote(text) {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function packageVersion() {
  const path = createRequire(import.meta.url).resolve('date-holidays/package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(generate())) writeFileSync(new URL(file, import.meta.url), text);
}
