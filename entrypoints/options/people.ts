/** People and times in words. A contract and a history name everybody, also the one who reads. */
import { instant } from '../../components/format';
import { language, t } from '../../locales/words';
import type { Desk } from './desk';

export function personName({ person, names }: Desk, id: string): string {
  const own = id === person.value.id ? person.value.name : '';
  return own || names.value.get(id) || t('timeline.somebody');
}

export function when(at: string): string {
  return instant(at, Date.now(), language());
}

/** On paper there is no today. */
export function signedOn(at: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
