/** How a clock's time is counted, in the reader's words and zone. */
import { language, t } from '../locales/words';
import type { LocalDay } from '../utils/domain/sla/calendar';
import type { CountedDay, Explanation, SkippedDays } from '../utils/domain/sla/explain';
import type { LeadClock } from '../utils/domain/sla/lead-clock';
import { calendarAt } from '../utils/domain/sla/schedule';
import { offsetsOf } from '../utils/domain/sla/zone';
import { agreedTime, list } from './format';
import { countryName } from './languages';

const DAY = 86_400_000;

/** "4 hr = Thu 14:00–16:00 + Mon 09:00–11:00"; with dates where a weekday could be another week's. */
export function sumInWords({ days, moreDays }: Explanation, targetMinutes: number): string {
  const from = days[0]?.stretches[0]?.from ?? 0;
  const to = days.at(-1)?.stretches.at(-1)?.to ?? 0;
  const dated = to - from > 6 * DAY;
  const words = days.map((day) => dayInWords(day, dated));
  if (moreDays > 0) words.splice(-1, 0, t('hours.more', moreDays));
  const target = agreedTime(targetMinutes, language());
  return words.length > 0 ? `${target} = ${words.join(' + ')}` : target;
}

function dayInWords({ stretches }: CountedDay, dated: boolean): string {
  return stretches
    .map(({ from, to }, i) => {
      const ends = dayName(from, dated) === dayName(to, dated) ? time(to) : `${dayName(to, dated)} ${time(to)}`;
      const starts = i === 0 ? `${dayName(from, dated)} ${time(from)}` : time(from);
      return `${starts}–${ends}`;
    })
    .join(', ');
}

/** One line for each reason, in the order in which the days come. */
export function skippedInWords({ skipped, moreSkipped, pauses }: Explanation): string[] {
  const lines = skipped.map(skippedLine);
  if (moreSkipped > 0) lines.push(t('hours.more', moreSkipped));
  for (const { from, to } of pauses)
    lines.push(to === null ? t('hours.waiting', [moment(from)]) : t('hours.paused', [moment(from), moment(to)]));
  return lines;
}

function skippedLine({ from, to, why, holiday, country }: SkippedDays): string {
  const days = localDays(from, to);
  if (!holiday) return t(`hours.${why as 'weekend' | 'noHours' | 'closed'}`, [days]);
  const name = holiday.english === holiday.name ? holiday.name : `${holiday.name} (${holiday.english})`;
  if (why === 'half') return t('hours.half', [days, holiday.from ?? '', name]);
  return t(why === 'custom' ? 'hours.custom' : 'hours.holiday', [days, country ? countryName(country) : '', name]);
}

/** Whose zone the hours are in, where its clock shows another time than the reader's; null: the reader's own. */
export function otherZone({
  startedAt,
  due,
  schedule,
}: Pick<LeadClock, 'startedAt' | 'due' | 'schedule'>): string | null {
  const ends = [startedAt, due].filter((at) => at !== null);
  const zones = new Set(
    ends.flatMap((at) => {
      const { zone } = calendarAt(at, schedule);
      return offsetsOf(zone)(at) === -new Date(at).getTimezoneOffset() * 60_000 ? [] : zone;
    }),
  );
  const places = [...zones].map((zone) => zone.replace(/^.*\//, '').replaceAll('_', ' '));
  return places.length > 0 ? list(places, language()) : null;
}

function time(at: number): string {
  return form({ hour: '2-digit', minute: '2-digit' }).format(at);
}

function dayName(at: number, dated: boolean): string {
  return form(dated ? { weekday: 'short', day: 'numeric', month: 'short' } : { weekday: 'short' }).format(at);
}

function moment(at: number): string {
  return `${dayName(at, true)} ${time(at)}`;
}

/** A day of a calendar is no instant: it is the same in every zone. */
export function localDays(from: LocalDay, to = from): string {
  const days = form({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return days.formatRange(new Date(from), new Date(to));
}

function form(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language(), options);
}
