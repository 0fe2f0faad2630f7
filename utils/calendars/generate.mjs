/**
 * Writes the holidays of every country that the package date-holidays knows: `node utils/calendars/generate.mjs`.
 * `xx.calendar.ts` beside this file are built in; `public/calendars/XX.json` are read when a country or a region is
 * named. The same package gives the same files. To build a country in or to add years, see days-off.mjs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUILT_IN, compact, daysOff, holidaysFor, YEARS, zonesOf } from './days-off.mjs';
import { tables } from './tables.mjs';

/** The text of every calendar that is built in, by its file's name. */
export function generate() {
  return Object.fromEntries(BUILT_IN.map((country) => [`${country.code.toLowerCase()}.calendar.ts`, fileOf(country)]));
}

/** @param {import('./days-off.mjs').Country} country */
function fileOf(country) {
  const { name, code } = country;
  const zones = zonesOf(country);
  const rows = rowsOf(daysOff(holidaysFor(country), country));
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
  const folder = new URL('../../public/calendars/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const sizes = [];
  for (const [file, text] of tables()) {
    writeFileSync(new URL(file, folder), text);
    sizes.push(`${file} ${(text.length / 1000).toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzip`);
  }
  console.log(sizes.join('\n'));
}
