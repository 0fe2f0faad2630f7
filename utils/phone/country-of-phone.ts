/** The country that a telephone number belongs to, by its international prefix. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** ISO 3166-1; undefined for a number without a prefix, or one that is no number. A hint only: people keep numbers. */
export function countryOfPhone(words: string): string | undefined {
  if (words.length > 100) return undefined;
  return parsePhoneNumberFromString(words.replace(/^00/, '+'))?.country;
}
