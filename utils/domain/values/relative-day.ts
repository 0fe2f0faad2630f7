/** Days told from today: `yesterday`, `54 days ago`, `for 3 døgn siden`, `i går`, `2 kuukautta sitten`. */
import { addDays, type Day, type DaySpan } from './day';
import { fold } from './plain';

const LOCALES = ['en', 'nb', 'da', 'sv', 'nl', 'fi', 'de', 'fr'];
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];

/** Length of a unit in days. */
const DAYS: Record<Unit, number> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};

/** What people and CRMs write beside the forms of Intl; # stands for a number. */
const MORE: [phrases: string, unit: Unit, amount: number | '#'][] = [
  [
    'just now|a moment ago|nettopp|akkurat na|lige nu|just nu|alldeles nyss|zojuist|zonet|juuri nyt|askettain',
    'second',
    0,
  ],
  ['idag|heute morgen|this morning', 'day', 0],
  ['igar|igaar|eilinen', 'day', -1],
  ['a day ago|en dag siden|for en dag siden|for ett dogn siden|en dag sedan|een dag geleden|paiva sitten', 'day', -1],
  ['an hour ago|en time siden|for en time siden|en timme sedan|een uur geleden|tunti sitten', 'hour', -1],
  ['a minute ago|et minutt siden|et minut siden|en minut sedan|een minuut geleden|minuutti sitten', 'minute', -1],
  ['a week ago|en uke siden|for en uke siden|en uge siden|en vecka sedan|een week geleden|viikko sitten', 'week', -1],
  ['a month ago|en maned siden|for en maned siden|en manad sedan|een maand geleden|kuukausi sitten', 'month', -1],
  ['a year ago|et ar siden|for et ar siden|ett ar sedan|een jaar geleden|vuosi sitten', 'year', -1],
  ['for # dager siden|# dager siden|# dogn siden|# dage siden|# dagar sedan|#d ago|# d ago|#d', 'day', '#'],
  ['# timer siden|# timmar sedan|#h ago|#h|# uren geleden|# hrs ago', 'hour', '#'],
  ['# minutter siden|# minuter sedan|#m ago|# mins ago', 'minute', '#'],
  ['# uker siden|# uger siden|# veckor sedan|#w ago', 'week', '#'],
  ['# maneder siden|# manader sedan|#mo ago', 'month', '#'],
  ['# ar siden|# ar sedan|#y ago', 'year', '#'],
];

interface Phrase {
  unit: Unit;
  /** How many units after today, before today when negative; '#' is the number in the words. */
  amount: number | 'ago' | 'ahead';
}

/** The days that the words mean, seen from `today`. */
export function readRelativeDay(words: string, today: Day): DaySpan | undefined {
  const folded = keyOf(words);
  const n = Number(/\d{1,5}/.exec(folded)?.[0]);
  const phrase = phrases().get(folded.replace(/\d+/, '#'));
  if (!phrase) return undefined;
  const amount = phrase.amount === 'ago' ? -n : phrase.amount === 'ahead' ? n : phrase.amount;
  return Number.isNaN(amount) ? undefined : spanOf(amount, phrase.unit, today);
}

/** Signs stay: the shortest forms of Intl are `−3 d` and `+3 d` in some languages. */
function keyOf(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();
}

/**
 * Days are exact. Hours can have begun the day before. Weeks and longer are rounded down by some CRMs and to the nearest
 * by others, so "2 months ago" is between one and a half and three months ago.
 */
function spanOf(amount: number, unit: Unit, today: Day): DaySpan | undefined {
  const length = DAYS[unit];
  const [near, far] = length > 1 ? [Math.max(0, Math.abs(amount) - 0.5), Math.abs(amount) + 1] : [amount, amount];
  const ends = length > 1 ? [near, far].map((n) => Math.sign(amount) * n * length) : [near * length, far * length];
  const from = addDays(today, Math.floor(Math.min(...ends)));
  const to = addDays(today, Math.ceil(Math.max(...ends)));
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

let byWords: Map<string, Phrase> | undefined;

/** What Intl prints, with # for the number, and MORE. Built when first asked for. */
function phrases(): Map<string, Phrase> {
  if (byWords) return byWords;
  const map = new Map<string, Phrase>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      const intl = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
      const always = new Intl.RelativeTimeFormat(locale, { style });
      for (const unit of UNITS) {
        // One, two and many: no language of ours has more plural forms.
        for (const n of [1, 2, 54]) {
          map.set(keyOf(always.format(-n, unit)).replace(/\d+/, '#'), { unit, amount: 'ago' });
          map.set(keyOf(always.format(n, unit)).replace(/\d+/, '#'), { unit, amount: 'ahead' });
        }
        for (const n of [-2, -1, 0, 1, 2]) {
          const words = keyOf(intl.format(n, unit));
          if (!/\d/.test(words)) map.set(words, { unit, amount: n });
        }
      }
    }
  }
  for (const [words, unit, amount] of MORE) {
    for (const phrase of words.split('|')) map.set(phrase, { unit, amount: amount === '#' ? 'ago' : amount });
  }
  byWords = map;
  return map;
}
