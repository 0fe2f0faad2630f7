/** Numbers as people and CRMs write them in any of our languages: `1 234,5`, `1.234,5`, `1,234.5`, `1'234`, `−5`. */
import { type Context, type Meaning, meaningOf, NONE } from './meaning';
import { LONGEST_VALUE, plain } from './plain';

const GROUPS = ['', ' ', '.', ',', "'"];
const DECIMALS = ['.', ','];

/**
 * Every number that the words can be. `1.234` is 1234 or 1.234: the page's language does not settle it, as a CRM writes
 * numbers in its user's format.
 */
export function readNumber(words: string, _context: Context): Meaning<number> {
  if (words.length > LONGEST_VALUE) return NONE;
  const [, minus, digits] = /^([-+]?) ?(\d[\d .,']*)$/.exec(plain(words)) ?? [];
  if (digits === undefined) return NONE;
  const sign = minus === '-' ? -1 : 1;
  return meaningOf(possibleNumbers(digits.trim()).map((n) => (n === 0 ? 0 : sign * n)));
}

/** The numbers that digits with separators can be, the one with thousands first. */
function possibleNumbers(digits: string): number[] {
  const numbers: number[] = [];
  for (const group of GROUPS.toReversed()) {
    for (const decimal of DECIMALS) {
      if (group === decimal) continue;
      const [whole = '', fraction, ...more] = digits.split(decimal);
      if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction)) || !isWhole(whole, group)) continue;
      numbers.push(Number(`${whole.replaceAll(group, '')}.${fraction ?? '0'}`));
    }
  }
  return numbers.filter(Number.isFinite);
}

function isWhole(whole: string, group: string): boolean {
  if (group === '') return /^\d+$/.test(whole);
  const [first = '', ...groups] = whole.split(group);
  // 0.123 is no thousand: a number that is grouped does not begin with 0.
  return groups.length > 0 && /^[1-9]\d{0,2}$/.test(first) && groups.every((g) => /^\d{3}$/.test(g));
}
