/** A language's name in the reader's own language. */
import { language } from '../locales/words';
import type { Language } from '../utils/domain/language';

export function languageName(code: Language): string {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
}

export function countryName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
}
