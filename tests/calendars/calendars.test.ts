/** The countries' holidays: complete, made by the generator, and in agreement with an independent list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALENDARS, countryOfZone, holidaysOf } from '../../utils/calendars';
import { generate } from '../../utils/calendars/generate.mjs';
import type { CalendarRule } from '../../utils/domain/agreement';
import { resolveCalendar } from '../../utils/domain/sla/calendar';
import { readVectors, vectorsAreHere } from '../domain/sla/vectors';
import { readTable } from './read-table';

interface HolidayList {
  countries: Record<string, { zone: string; days: { date: string; type: string }[] }>;
}

const folder = join(import.meta.dirname, '../../utils/calendars');
const files = readdirSync(folder).filter((file) => file.endsWith('.calendar.ts'));

describe('the calendars', () => {
  it('are registered, each under the country that its file is named after', () => {
    expect(CALENDARS.map(({ country }) => `${country.toLowerCase()}.calendar.ts`)).toEqual(files);
    const countries = CALENDARS.map(({ country }) => country);
    expect(countries).toEqual(expect.arrayContaining(['NO', 'DK', 'SE', 'FI', 'NL', 'DE', 'FR', 'GB', 'US']));
  });

  it('are exactly what the generator writes: run `node utils/calendars/generate.mjs` when this fails', () => {
    const committed = Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    expect(committed).toEqual(generate());
  });

  it.each(CALENDARS.map(({ country }) => country))('%s has holidays with names in every year it claims', (country) => {
    const { years } = CALENDARS.find((calendar) => calendar.country === country)!;
    expect(years).toEqual([2024, 2036]);
    for (let year = years[0]; year <= years[1]; year++)
      expect(holidaysOf(country).filter(({ date }) => date.startsWith(`${year}-`)).length).toBeGreaterThan(7);
    const dates = holidaysOf(country).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, name, english, from } of holidaysOf(country)) {
      expect(new Date(date).toISOString()).toBe(`${date}T00:00:00.000Z`);
      expect(name).not.toBe('');
      expect(english).not.toBe('');
      expect(from ?? '14:00').toMatch(/^\d\d:\d\d$/);
    }
  });

  it('know the zones that they name, and each zone has one country', () => {
    const zones = CALENDARS.flatMap(({ zones }) => zones);
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('suggest a country for a person’s zone, of those that are not built in too', async () => {
    expect(await countryOfZone('Europe/Oslo', readTable)).toBe('NO');
    expect(await countryOfZone('America/Indianapolis', readTable)).toBe('US');
    expect(await countryOfZone('Asia/Tokyo', readTable)).toBe('JP');
    expect(await countryOfZone('Etc/GMT+12', readTable)).toBeUndefined();
    expect(await countryOfZone('Asia/Tokyo', () => Promise.reject(new Error('no such file')))).toBeUndefined();
  });

  it('know nothing of a country without a file', () => {
    expect(holidaysOf('XX')).toEqual([]);
  });
});

describe('the days off', () => {
  const namesOn = (country: string, date: string) =>
    holidaysOf(country)
      .filter((holiday) => holiday.date === date)
      .map(({ name }) => name);

  it('are named in the country’s language', () => {
    expect(namesOn('NO', '2027-05-17')).toEqual(['Grunnlovsdagen', 'Andre pinsedag']);
    expect(namesOn('SE', '2026-06-19')).toEqual(['midsommarafton']);
    expect(namesOn('NL', '2025-04-26')).toEqual(['Koningsdag']);
  });

  it('include what is closed by custom, marked as such, and no ordinary working day', () => {
    expect(holidaysOf('NO').find(({ date }) => date === '2026-12-31')).toMatchObject({
      from: '14:00',
      customary: true,
    });
    expect(holidaysOf('DK').find(({ date }) => date === '2026-12-24')).toMatchObject({ customary: true });
    expect(namesOn('NL', '2026-12-31')).toEqual([]);
    expect(namesOn('FI', '2026-12-31')).toEqual([]);
  });

  it('follow law: no Great Prayer Day in Denmark since 2024, a substitute for Boxing Day on a Saturday in Britain', () => {
    expect(namesOn('DK', '2026-05-01')).toEqual([]);
    expect(namesOn('GB', '2026-12-28')).toEqual(['Boxing Day (substitute day)']);
    expect(namesOn('GB', '2026-08-31')).toEqual(['Summer bank holiday']);
  });

  it('fit a calendar of the agreement', () => {
    const rule: CalendarRule = {
      id: 'team',
      zone: 'Europe/Oslo',
      country: 'NO',
      weekly: { thu: [['09:00', '17:00']] },
    };
    const calendar = resolveCalendar(rule, holidaysOf);
    expect(calendar.closed).toContain('2026-05-14');
    expect(calendar.shifts?.['2026-12-31']).toEqual([['09:00', '14:00']]);
  });
});

describe.skipIf(!vectorsAreHere)('an independent list (set SLA_VECTORS to its folder)', () => {
  const { countries } = readVectors<HolidayList>('holidays.json') ?? { countries: {} };
  it.each(Object.keys(countries))('%s: the public holidays of 2026 to 2028 agree', async (country) => {
    const { zone, days } = countries[country]!;
    const ours = holidaysOf(country).filter(({ date, customary }) => !customary && date > '2026' && date < '2029');
    const theirs = days.filter(({ type }) => type === 'public');
    expect(unique(ours)).toEqual(unique(theirs));
    expect(await countryOfZone(zone, readTable)).toBe(country);
  });
});

function unique(days: { date: string }[]): string[] {
  return [...new Set(days.map(({ date }) => date))].sort();
}
