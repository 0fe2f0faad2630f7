/** Names of months and weekdays in all our languages, as Intl prints them. */
import { fold } from './plain';

const LOCALES = ['en', 'en-GB', 'nb', 'da', 'sv', 'nl', 'fi', 'de', 'fr'];

let months: Map<string, number> | undefined;

/** 1 to 12 for a month's name or its short form in any language (no name is two different months). */
export function monthOf(word: string): number | undefined {
  months ??= namesOf('month', (i) => Date.UTC(2026, i, 9), 12);
  return months.get(bare(word));
}

let weekdays: Map<string, number> | undefined;

/** True for a weekday's name or its short form in any language; `mar` (mardi) is taken for the month. */
export function isWeekday(word: string): boolean {
  // 1 to 7 November 2026 is a whole week.
  weekdays ??= namesOf('weekday', (i) => Date.UTC(2026, 10, 1 + i), 7);
  return weekdays.has(bare(word)) && monthOf(word) === undefined;
}

/** The folded names and which of `count` they are, from 1 on. */
function namesOf(part: 'month' | 'weekday', time: (i: number) => number, count: number): Map<string, number> {
  const map = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      // A month is written otherwise alone than in a date in some languages (marraskuu, marraskuuta).
      for (const more of [{}, { day: 'numeric' }, { day: 'numeric', year: 'numeric' }] as const) {
        const intl = new Intl.DateTimeFormat(locale, { [part]: style, ...more, timeZone: 'UTC' });
        for (let i = 0; i < count; i++) {
          const name = bare(intl.formatToParts(time(i)).find((p) => p.type === part)?.value ?? '');
          if (/\p{L}/u.test(name)) map.set(name, i + 1);
        }
      }
    }
  }
  return map;
}

function bare(word: string): string {
  return fold(word).replace(/[.,]/g, '');
}
