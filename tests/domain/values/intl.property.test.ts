/** What Intl prints is read back as the same value, or as one of several. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../utils/domain/values/date';
import { valuesOf } from '../../../utils/domain/values/meaning';
import { readMoney } from '../../../utils/domain/values/money';
import { readNumber } from '../../../utils/domain/values/number';
import { readCount } from '../../../utils/domain/values/range';

const locale = fc.constantFrom(
  'en-US',
  'en-GB',
  'nb-NO',
  'da-DK',
  'sv-SE',
  'nl-NL',
  'fi-FI',
  'de-DE',
  'de-CH',
  'fr-FR',
);
/** The page may be in the language of the number, in another, or say nothing. */
const page = fc.option(locale);
const cents = fc.integer({ min: -1e14, max: 1e14 }).map((n) => n / 100);
const currency = fc.constantFrom('NOK', 'SEK', 'DKK', 'EUR', 'USD', 'GBP', 'ISK', 'CHF', 'PLN', 'CAD', 'JPY');
const now = '2026-11-22T12:00:00.000Z';

test('numbers', () => {
  const digits = fc.integer({ min: 0, max: 4 });
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(locale, page, number, digits, (locale, pageLanguage, n, maximumFractionDigits) => {
      const words = new Intl.NumberFormat(locale, { maximumFractionDigits }).format(n);
      const printed = Number(n.toFixed(maximumFractionDigits)) + 0;
      const read = valuesOf(readNumber(words, { pageLanguage }));
      // Intl and toFixed round a half differently.
      expect(read.some((value) => Math.abs(value - printed) <= 10 ** -maximumFractionDigits)).toBe(true);
      expect(read.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('money with its currency', () => {
  fc.assert(
    fc.property(locale, cents, currency, (locale, n, currency) => {
      const intl = new Intl.NumberFormat(locale, { style: 'currency', currency });
      const amount = Number(n.toFixed(intl.resolvedOptions().maximumFractionDigits));
      const read = valuesOf(readMoney(intl.format(n), { pageLanguage: locale }));
      expect(read.length, intl.format(n)).toBeGreaterThan(0);
      expect(read.some((money) => money.currency === currency && Math.abs(money.amount - amount) <= 1)).toBe(true);
    }),
  );
});

test('money on a page in another language: the amount is never another, the currency one of several', () => {
  fc.assert(
    fc.property(locale, page, cents, currency, (locale, pageLanguage, n, currency) => {
      fc.pre(currency !== 'ISK' && currency !== 'JPY');
      const words = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(n);
      const read = valuesOf(readMoney(words, { pageLanguage }));
      expect([...new Set(read.map(({ amount }) => amount))], words).toEqual([n + 0]);
    }),
  );
});

test('compact money: 12 mill. kr, €12M, 12 mln.', () => {
  const display = fc.constantFrom('short' as const, 'long' as const);
  fc.assert(
    fc.property(
      locale,
      display,
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(3, 6, 9, 12),
      (locale, compactDisplay, n, power) => {
        const options = { notation: 'compact', compactDisplay, style: 'currency', currency: 'EUR' } as const;
        const words = new Intl.NumberFormat(locale, options).format(n * 10 ** power);
        const read = valuesOf(readMoney(words, { pageLanguage: locale }));
        expect(
          read.map(({ amount }) => amount),
          words,
        ).toContain(n * 10 ** power);
      },
    ),
  );
});

test('numbers of people', () => {
  fc.assert(
    fc.property(locale, page, fc.nat({ max: 5_000_000 }), (locale, pageLanguage, n) => {
      const words = new Intl.NumberFormat(locale).format(n);
      expect(valuesOf(readCount(words, { pageLanguage }))).toEqual([{ from: n, to: n }]);
    }),
  );
});

test('dates, with and without a time of day', () => {
  const style = fc.constantFrom('short' as const, 'medium' as const, 'long' as const, 'full' as const);
  const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2059-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(locale, page, date, style, fc.option(style), (locale, pageLanguage, date, dateStyle, timeStyle) => {
      // "Coordinated Universal Time" in words stands on no CRM page.
      fc.pre(timeStyle !== 'full');
      const options = { dateStyle, timeStyle: timeStyle ?? undefined, timeZone: 'UTC' } as const;
      const words = new Intl.DateTimeFormat(locale, options).format(date);
      const day = date.toISOString().slice(0, 10);
      // A page in another language than its dates can hide which number is the day.
      const language = dateStyle === 'short' ? locale : pageLanguage;
      const read = valuesOf(readDate(words, { pageLanguage: language, now }));
      expect(
        read.map(({ from }) => from),
        words,
      ).toContain(day);
      expect(read.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('days told from today', () => {
  const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const);
  const DAYS = { day: 1, week: 7, month: 30.44, year: 365.25 };
  const style = fc.constantFrom('long' as const, 'short' as const, 'narrow' as const);
  const numeric = fc.constantFrom('auto' as const, 'always' as const);
  fc.assert(
    fc.property(locale, unit, fc.integer({ min: -400, max: -1 }), style, numeric, (locale, unit, n, style, numeric) => {
      const words = new Intl.RelativeTimeFormat(locale, { style, numeric }).format(n, unit);
      const [span] = valuesOf(readDate(words, { pageLanguage: locale, now }));
      expect(span, words).toBeDefined();
      const told = new Date(Date.parse(now) + n * DAYS[unit] * 86_400_000).toISOString().slice(0, 10);
      expect(
        (span?.from ?? '') <= told && told <= (span?.to ?? ''),
        `${words}: ${told} in ${JSON.stringify(span)}`,
      ).toBe(true);
    }),
  );
});
