/** Names and contact data stay in the CRM: they are taken out of words that are to travel. */
import { type LeadFields, wordsOf } from '../lead';
import { saysBehaviour } from './behaviour-words';

/** Stands where something was taken out. */
const GONE = '…';

const MAIL = /[^\s<>()[\]{},;:"'|/\\]+@[^\s<>()[\]{},;:"'|/\\]+/gu;
/** Written for a telephone: with a country, or in brackets. Figures alone may be money. */
const PHONE = /(?:\+|(?<!\d)00|\(0)\d[\d\s().-]{5,}\d/g;

/** @param keepsCompany whether the company's name may travel. */
export function withoutPerson(words: string, fields: LeadFields, keepsCompany: boolean): string {
  const own = [
    ...wordsOfNames(fields),
    ...(keepsCompany ? [] : [wordsOf(fields, 'company') ?? ''].filter((name) => name.length > 1)),
  ];
  const numbers = (['phone', 'mobile'] as const).flatMap((field) => wordsOf(fields, field) ?? []);
  let left = words.replace(MAIL, GONE);
  for (const number of numbers) left = withoutNumber(left, number);
  left = left.replace(PHONE, GONE);
  if (own.length > 0) {
    const names = own.sort((a, b) => b.length - a.length).map(escaped);
    left = left.replace(new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?:['’]?s)?(?![\\p{L}\\d])`, 'giu'), GONE);
  }
  return left
    .replace(/…(?:[\s,]*…)+/g, GONE)
    .replace(/\s+/g, ' ')
    .trim();
}

/** However its figures are set apart. The last six tell a number. */
function withoutNumber(words: string, number: string): string {
  const figures = number.replace(/\D/g, '');
  if (figures.length < 6) return words;
  const end = [...figures.slice(-6)].join('[\\s().-]*');
  return words.replace(new RegExp(`[+(]?[\\d\\s().-]*${end}(?!\\d)`, 'g'), ` ${GONE}`);
}

/** The whole name and each of its words that is not as short as an initial. */
function wordsOfNames(fields: LeadFields): string[] {
  const whole = (['name', 'firstName', 'lastName'] as const).flatMap((field) => wordsOf(fields, field) ?? []);
  const parts = whole.flatMap((name) => name.split(/[\s,.]+/)).filter((part) => /^\p{Lu}.{2,}/u.test(part));
  return [...new Set([...whole, ...parts])].filter((name) => name.trim().length > 1);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Two to four words with capitals. */
const STARTS_WITH_NAMES =
  /^((?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.)(?: (?:van|von|de|der|den|af|av|\p{Lu}[\p{L}'’.-]*)){1,3})(?: (?=\p{Ll})|$)/u;

/**
 * True for a text that is, or begins with, the name of another person than the lead: the colleague who noted it down, or
 * somebody whom it is about. @param name the lead's.
 */
export function namesSomebodyElse(words: string, name: string | undefined): boolean {
  const [, named] = STARTS_WITH_NAMES.exec(words) ?? [];
  if (named === undefined || saysBehaviour(named)) return false;
  const own = new Set((name ?? '').toLowerCase().split(/\s+/));
  return !named
    .toLowerCase()
    .split(/\s+/)
    .every((part) => own.has(part));
}
