/**
 * Days off as date-holidays knows them: those that the law gives, and those that a country's line below adds. Its type
 * "bank" is not enough to go by: it holds ordinary working days (31 December in NL and FI), days of federal offices
 * only (US), and leaves out 24 December in DK.
 */
import Holidays from 'date-holidays';

/** First and last. */
export const YEARS = [2024, 2036];

/**
 * @typedef {object} Country
 * @property {string} name In English, for the top of the file.
 * @property {string} code ISO 3166-1.
 * @property {string} [region] Whose holidays stand for the whole country.
 * @property {string[]} languages Its own, best first.
 * @property {string[]} [moreZones] Of its people, and older names that browsers report, beside those of date-holidays.
 * @property {string[]} [customary] Days on which offices are closed although no law says so, by English name.
 * @property {string[]} [notForAll] Half days off for some of its people only, by English name.
 */

/**
 * The countries that are built in, each read and corrected by hand.
 * @type {Country[]}
 */
export const BUILT_IN = [
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

/** @type {Record<string, Partial<Country>>} */
const OTHERS = { CN: { notForAll: ["International Women's Day", 'Youth Day', 'Army Day'] } };

/**
 * @param {string} code ISO 3166-1
 * @returns {Country}
 */
export function countryOf(code) {
  const known = BUILT_IN.find((country) => country.code === code);
  return known ?? { name: code, code, languages: new Holidays(code).getLanguages(), ...OTHERS[code] };
}

/** @param {Country} country @param {string[]} region the region, and one within it */
export function holidaysFor({ code, region }, ...[state = region, part]) {
  if (state === undefined) return new Holidays(code);
  return part === undefined ? new Holidays(code, state) : new Holidays(code, state, part);
}

/** @param {Country} country */
export function zonesOf({ moreZones = [], ...country }) {
  return [...holidaysFor(/** @type {Country} */ (country)).getTimezones(), ...moreZones];
}

/**
 * @param {Holidays} holidays
 * @param {Country} country
 */
export function daysOff(holidays, { languages, customary = [], notForAll = [] }) {
  const days = [];
  const [first = 0, last = 0] = YEARS;
  // A feast may reach over New Year.
  for (let year = first - 1; year <= last; year++) {
    const own = inLanguages(holidays, year, languages);
    // American spelling stays American.
    const english = inLanguages(holidays, year, languages[0]?.startsWith('en') ? languages : ['en']);
    for (const [i, { date, type, rule, start, end }] of own.entries()) {
      const names = { name: own[i]?.name ?? '', english: english[i]?.name ?? '' };
      if (english[i]?.rule !== rule) throw new Error(`${date}: the two languages list different days`);
      if (notForAll.includes(names.english)) continue;
      if (type !== 'public' && !customary.includes(names.english)) continue;
      const from = date.slice(11, 16) === '00:00' ? undefined : date.slice(11, 16);
      const isCustomary = type === 'public' ? {} : { customary: /** @type {const} */ (true) };
      // Feasts of several days; the last of them may end in the evening, and clocks may change.
      const long = from ? 1 : Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      for (let by = 0; by < long; by++) {
        const day = later(date.slice(0, 10), by);
        if (day >= `${first}` && day < `${last + 1}`) days.push({ date: day, ...names, from, ...isCustomary });
      }
    }
  }
  return days;
}

const DAY = 86_400_000;

/** @param {string} date @param {number} days */
function later(date, days) {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
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

/** @param {string[]} dates Written as `MM-DD` where the day is the same in every year. */
export function compact(dates) {
  const [first = 0, last = 0] = YEARS;
  const monthDays = [...new Set(dates.map((date) => date.slice(5)))];
  const everyYear = monthDays.length === 1 && dates.length === last - first + 1;
  return everyYear ? { every: monthDays[0] } : { dates: [...dates].sort().join(' ') };
}
