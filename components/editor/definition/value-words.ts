/** The values that a "one of" can have: what is known for a field, in words, and what somebody typed as one of them. */
import { words } from '../../../locales/words-by-key';
import type { Language } from '../../../utils/domain/language';
import type { Field } from '../../../utils/domain/lead';
import { choiceIds, choiceLabel, readChoice } from '../../../utils/domain/values/choice';
import { countryCode, countryCodes, isCountryCode } from '../../../utils/domain/values/country';
import { countryGroups } from '../../../utils/domain/values/country-groups';
import { valuesOf } from '../../../utils/domain/values/meaning';
import { foldedWords } from '../../../utils/domain/values/plain';

/** Ids, groups of countries first. */
export function knownValues(field: Field): string[] {
  return field === 'country' ? [...countryGroups(), ...countryCodes()] : choiceIds(field);
}

/** True for an id, and for a country by its name; anything else is the team's own word, found only as it stands. */
export function isKnownValue(field: Field, value: string): boolean {
  return knownValues(field).includes(value) || (field === 'country' && countryCode(value) !== undefined);
}

/** `NO` → Norway, `nordics` → the Nordics, `energy` → Energy; the team's own words stay as they are. */
export function valueWords(field: Field, value: string, language: Language): string {
  if (field !== 'country') return choiceLabel(field, value, language);
  if (countryGroups().includes(value)) return words(`definition.options.groups.${value}`);
  if (!isCountryCode(value)) return value;
  return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value;
}

/** What was typed, as the id that it means where it means one; else as the team's own words. */
export function valueTyped(field: Field, typed: string, language: Language): string {
  const text = typed.trim();
  const same = knownValues(field).filter((id) => foldedWords(valueWords(field, id, language)) === foldedWords(text));
  if (same.length > 0) return same[0]!;
  if (field === 'country') return countryCode(text) ?? text;
  const ids = valuesOf(readChoice(field, text, { pageLanguage: language }));
  return ids.length === 1 ? ids[0]! : text;
}

/** `spor, fleet tracking,` → two words; blanks at the ends and nothing between commas fall away. */
export function wordsTyped(text: string): string[] {
  return [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== '');
}
