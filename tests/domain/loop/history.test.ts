/** Whatever a page tells as dated rows: what is offered is bounded, of the past, and names nobody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyIn, LONGEST_BEHAVIOUR, MOST_BEHAVIOUR } from '../../../utils/domain/loop/history';
import { leadOf } from '../lead-of';

const lead = leadOf({
  name: 'Anna Berg',
  company: 'Acme AS',
  email: 'anna@acme.example',
  phone: '+47 22 33 44 55',
  mobile: '900 00 123',
});
const setting = { now: '2026-11-20T09:00:00.000Z', keepsCompany: false };
const said = (on: string, ...pieces: string[]) =>
  historyIn([{ on: [on], pieces }], lead, setting).map((one) => one.words);

describe('what is offered to the marketer', () => {
  const word = fc.constantFrom(
    ...'Called visited Anna Berg Acme AS anna@acme.example +4722334455 90000123 (900) 00-123 email webinar · Ola Nord'.split(
      ' ',
    ),
  );
  const piece = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  );
  const day = fc.constantFrom('12 Nov 2026', '3/4/2026', '2 weeks ago', '12 Dec 2026', 'i går', '');
  const row = fc.record({ on: fc.array(day, { maxLength: 3 }), pieces: fc.array(piece, { maxLength: 12 }) });

  test('is bounded, of the past, and has neither the name nor the contact data', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const found = historyIn(rows, lead, setting);
        expect(found.length).toBeLessThanOrEqual(MOST_BEHAVIOUR);
        for (const { on, words } of found) {
          expect(words.length).toBeLessThanOrEqual(LONGEST_BEHAVIOUR);
          expect(on === null || on.from <= '2026-11-20').toBe(true);
          expect(words).not.toMatch(/\b(Anna|Berg|Acme AS)\b|anna@|22334455|90000123/);
        }
      }),
    );
  });

  test('the company’s name stays only where the agreement lets it travel', () => {
    const rows = [{ on: ['12 Nov 2026'], pieces: ['Meeting at Acme AS'] }];
    const words = (keepsCompany: boolean) => historyIn(rows, lead, { ...setting, keepsCompany })[0]?.words;
    expect([words(true), words(false)]).toEqual(['Meeting at Acme AS', 'Meeting at …']);
  });

  test.each([
    ['Called 900 00 123 about 450 000 kr', 'Called … about 450 000 kr'],
    ['Ringte (0047) 22 33 44 55', 'Ringte …'],
    ['Called Anna-Lise about it', 'Called …-Lise about it'],
    ['Visited 12 pages in 1 450 000 ms', 'Visited 12 pages in 1 450 000 ms'],
  ])('%s', (piece, words) => {
    expect(said('12 Nov 2026', piece)).toEqual([words]);
  });

  test('the same line twice on one day is one', () => {
    const row = { on: ['12 Nov 2026'], pieces: ['Visited the price page'] };
    expect(historyIn([row, row], lead, setting)).toHaveLength(1);
  });
});
