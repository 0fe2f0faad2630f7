/** A country's ISO 3166-1 code from its name in any of our languages, its code, or a name that people use. */
import { ALPHA3 } from './country-codes';
import { type Context, type Meaning, meaningOf, NONE, valuesOf } from './meaning';
import { foldedWords, LONGEST_VALUE, plain } from './plain';

const LOCALES = ['en', 'nb', 'da', 'sv', 'nl', 'fi', 'de', 'fr'];

/** Names beside those of Intl: older ones, short ones, and parts of a country that stand for it on CRM pages. */
const ALIASES: Record<string, string> = {
  NL: 'Holland|The Netherlands|Nederlandene|Hollanti|Pays Bas',
  GB: 'UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Engeland|Groot-Brittannië|Skottland|Schotland',
  US: 'USA|U.S.|U.S.A.|United States of America|De forente stater|VS|Amerika|Amerikas forente stater',
  CZ: 'Czech Republic|Den tsjekkiske republikk|Tšekin tasavalta',
  NO: 'Noreg|Kingdom of Norway',
  IE: 'Republic of Ireland|Eire',
  KR: 'Republic of Korea',
  RU: 'Russian Federation',
  GR: 'EL',
  CG: 'Congo',
  CD: 'Congo',
};

/** The codes that the words can be: `Norway`, `Norja`, `NOR`, `Norge (NO)`, `Oslo, Norway`. */
export function readCountry(words: string, _context: Context): Meaning<string> {
  if (words.length > LONGEST_VALUE) return NONE;
  const whole = codesOf(words);
  if (whole.length > 0) return meaningOf(whole);
  // A name with its code in brackets, or an address that ends with the country: the parts must not contradict.
  const parts = plain(words)
    .split(/[(),;/|]| - /)
    .map((part) => part.trim())
    .filter(Boolean);
  const known = parts.map(codesOf).filter((codes) => codes.length > 0);
  if (known.length === 0 || codesOf(parts.at(-1) ?? '').length === 0) return NONE;
  const inAll = (known[0] ?? []).filter((code) => known.every((codes) => codes.includes(code)));
  return meaningOf(inAll.length > 0 ? inAll : known.flat());
}

/** True for an assigned two-letter code in capitals. */
export function isCountryCode(code: string): boolean {
  return ALPHA3.has(code);
}

/** Every assigned code, for an editor's choices. */
export function countryCodes(): string[] {
  return [...ALPHA3.keys()];
}

/** The code that a criterion's value stands for, when it stands for one: `NO` and `Norway` → `NO`. */
export function countryCode(value: string): string | undefined {
  const codes = valuesOf(readCountry(value, { pageLanguage: null }));
  return codes.length === 1 ? codes[0] : undefined;
}

function codesOf(words: string): string[] {
  return names().get(foldedWords(words)) ?? [];
}

let byName: Map<string, string[]> | undefined;

/** Codes by folded name, in all languages together. Built when first asked for (about 2,500 names). */
function names(): Map<string, string[]> {
  if (byName) return byName;
  const map = new Map<string, string[]>();
  const add = (name: string | undefined, code: string) => {
    const key = foldedWords(name ?? '');
    const codes = map.get(key) ?? [];
    if (key !== '' && !codes.includes(code)) map.set(key, [...codes, code]);
  };
  const inLanguages = LOCALES.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  for (const [alpha2, alpha3] of ALPHA3) {
    for (const intl of inLanguages) add(intl.of(alpha2), alpha2);
    for (const alias of ALIASES[alpha2]?.split('|') ?? []) add(alias, alpha2);
    add(alpha2, alpha2);
    add(alpha3, alpha2);
  }
  byName = map;
  return map;
}
