/** "version 3", or the starter. */
import { t } from '../../locales/words';

export function versionName(number: number): string {
  return number === 0 ? t('options.version.starter') : t('options.version.number', [String(number)]);
}
