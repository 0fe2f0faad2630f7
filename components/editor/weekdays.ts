/** The days of the week, in the reader's language. */
import { language } from '../../locales/words';
import type { Weekday } from '../../utils/domain/agreement';

export const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 2024 began on a Monday. */
export function weekdayName(day: Weekday): string {
  const date = new Date(Date.UTC(2024, 0, 1 + WEEK.indexOf(day)));
  return new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format(date);
}
