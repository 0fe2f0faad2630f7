/** Where sharing stands, in a few words. */
import { t } from '../../locales/words';
import type { Language } from '../../utils/domain/language';
import type { SyncState } from '../../utils/domain/sharing';

export interface Counts {
  waiting: number;
  refused: number;
}

/** "Shared 1 minute ago", "3 waiting", "1 refused", or why nothing can be shared just now. */
export function statusWords(state: SyncState, counts: Counts, now: number, language: Language): string[] {
  const words = [
    state.last === null ? t('team.never') : t('team.shared', [ago(Date.parse(state.last), now, language)]),
  ];
  if (counts.waiting > 0) words.push(t('team.waiting', counts.waiting));
  if (counts.refused > 0) words.push(t('team.refused', counts.refused));
  return words;
}

const TROUBLES = [
  'offline',
  'busy',
  'signedOut',
  'notMember',
  'locked',
  'gone',
  'notAllowed',
  'strange',
  'storage',
] as const;

export function troubleWords(trouble: string): string {
  const known = TROUBLES.find((one) => one === trouble) ?? 'strange';
  return t(`team.trouble.${known}`);
}

/** "now", "1 minute ago", "yesterday". */
export function ago(at: number, now: number, language: Language): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  if (minutes < 1) return words.format(0, 'second');
  if (minutes < 60) return words.format(-minutes, 'minute');
  if (minutes < 24 * 60) return words.format(-Math.floor(minutes / 60), 'hour');
  return words.format(-Math.floor(minutes / (24 * 60)), 'day');
}
