/** The words that a user sees, in the language of the browser. */
import { i18n } from '#i18n';
import { LANGUAGES, type Language } from '../utils/domain/language';

export const { t } = i18n;

/** The language that the words are in: each file in this folder names its own, so that both always agree. */
export function language(): Language {
  const named = t('language');
  return LANGUAGES.find((known) => known === named) ?? 'en';
}
