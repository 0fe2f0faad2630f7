/** Every country that date-holidays knows, with its regions: complete, well-formed, small, and loaded when named. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CALENDARS, countriesKnown, holidaysOf, KNOWN_YEARS, loadHolidays, regionsOf } from '../../utils/calendars';
import { type CountryTable, holidaysOfTable } from '../../utils/calendars/country-table';
import { tableOf } from '../../utils/calendars/tables.mjs';
import { readTable, TABLES } from './read-table';

const texts = Object.fromEntries(
  readdirSync(TABLES)
    .filter((file) => file !== 'index.json')
    .map((file) => [file.slice(0, 2), readFileSync(join(TABLES, file), 'utf8')]),
);
const tables = Object.entries(texts).map(([code, text]) => [code, JSON.parse(text) as CountryTable] as const);

describe('the tables', () => {
  it('are of two hundred countries, each in the index', async () => {
    expect(tables.length).toBeGreaterThan(200);
    expect(await countriesKnown(readTable)).toEqual(Object.keys(texts).sort());
  });

  // All of them take a quarter of a minute; these have regions, feasts of several days, half days, other scripts.
  it.each(['DE', 'GB', 'TR', 'IS', 'JP'])('%s is what the generator writes: run `npm run calendars` if not', (code) => {
    expect(texts[code]).toBe(tableOf(code));
  });

  it.each(tables)('%s has real days with names, in order, in every year', (code, table) => {
    expect(table).toMatchObject({ country: code, years: KNOWN_YEARS });
    for (const region of [undefined, ...Object.keys(table.regions)]) {
      const days = holidaysOfTable(table, region);
      expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
      expect(new Set(days.map(({ date }) => date.slice(0, 4))).size).toBe(13);
      for (const { date, name, english, from = '12:00' } of days) {
        if (new Date(date).toISOString().slice(0, 10) !== date || !name || !english || !/^\d\d:\d\d$/.test(from))
          expect.fail(`${code} ${region}: ${JSON.stringify({ date, name, english, from })}`);
      }
    }
  });

  it.each(CALENDARS.map(({ country }) => country))('%s: table and built-in file name the same days', (code) => {
    const table = JSON.parse(texts[code]!) as CountryTable;
    const days = (holidays: readonly { date: string; name: string }[]) =>
      holidays.map(({ date, name }) => `${date} ${name}`).sort();
    expect(days(holidaysOfTable(table))).toEqual(days(holidaysOf(code)));
  });

  it('are small: 10 kB for most, 20 kB for the largest', () => {
    const sizes = Object.values(texts).map((text) => text.length);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
    expect(sizes.filter((size) => size > 10_000).length).toBeLessThan(5);
  });
});

describe('holidays of a country that is not built in', () => {
  const namesOn = (country: string, region: string | undefined, date: string) =>
    holidaysOf(country, region).flatMap((day) => (day.date === date ? day.name : []));

  it('are known once its table was loaded, and loading it again learns nothing', async () => {
    expect(holidaysOf('JP')).toEqual([]);
    expect(await loadHolidays([{ country: 'JP' }], readTable)).toBe(true);
    expect(namesOn('JP', undefined, '2026-01-01')).toEqual(['元日']);
    expect(holidaysOf('JP')).toBe(holidaysOf('JP'));
    expect(await loadHolidays([{ country: 'JP' }], readTable)).toBe(false);
  });

  it('feasts of several days are off on each of them', async () => {
    await loadHolidays([{ country: 'TR' }], readTable);
    const feast = holidaysOf('TR').filter(({ name, date }) => name === 'Ramazan Bayramı' && date.startsWith('2026'));
    expect(feast.map(({ date }) => date)).toEqual(['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23']);
  });

  it('are the region’s where one is named, and the country’s until that is loaded', async () => {
    expect(namesOn('DE', 'BY', '2026-01-06')).toEqual([]);
    expect(namesOn('DE', 'BY', '2026-10-03')).toHaveLength(1);
    await loadHolidays(
      [
        { country: 'DE', region: 'BY' },
        { country: 'GB', region: 'SCT' },
      ],
      readTable,
    );
    expect(namesOn('DE', 'BY', '2026-01-06')).toEqual(['Heilige Drei Könige']);
    expect(namesOn('DE', undefined, '2026-01-06')).toEqual([]);
    expect(namesOn('GB', 'SCT', '2026-01-02')).toHaveLength(1);
    expect(namesOn('GB', 'SCT', '2026-04-06')).toEqual([]);
    expect(namesOn('GB', undefined, '2026-04-06')).toEqual(['Easter Monday']);
    expect(await regionsOf('DE', readTable)).toMatchObject({ BY: 'Bayern' });
  });

  it('a region that is not known has the country’s', async () => {
    await loadHolidays([{ country: 'SE', region: 'XX' }], readTable);
    expect(holidaysOf('SE', 'XX').length).toBe(holidaysOf('SE').length);
  });

  it('a country without a file has none, a name that is no country asks for no file, and a failure is tried again', async () => {
    const read = vi.fn().mockRejectedValueOnce(new Error('unavailable')).mockImplementation(readTable);
    expect(await loadHolidays([{ country: '..' }, {}], read)).toBe(false);
    expect(read).not.toHaveBeenCalled();
    expect(await loadHolidays([{ country: 'PL' }], read)).toBe(false);
    expect(await loadHolidays([{ country: 'PL' }], read)).toBe(true);
    expect(await loadHolidays([{ country: 'ZQ' }], read)).toBe(false);
  });
});
