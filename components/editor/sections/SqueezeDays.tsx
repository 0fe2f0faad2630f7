/** Days that many offices take off, offered: one click closes one for the team, or ends it at noon. */
import { language, t } from '../../../locales/words';
import type { CalendarRule } from '../../../utils/domain/agreement';
import type { Holiday, LocalDay } from '../../../utils/domain/sla/calendar';
import { NOON, type SqueezeDay, squeezeDays } from '../../../utils/domain/sla/squeeze-days';

/** Fourteen months. */
const DAYS = 426;

interface Props {
  rule: CalendarRule;
  holidays: readonly Holiday[];
  today: LocalDay;
  edit(apply: (rule: CalendarRule) => void): void;
}

export function SqueezeDays({ rule, holidays, today, edit }: Props) {
  const days = squeezeDays(rule, holidays, today, DAYS);
  return (
    <fieldset class="squeeze" data-testid="squeeze">
      <legend>{t('squeeze.title')}</legend>
      <p class="dim small">{days.length > 0 ? t('squeeze.hint') : t('squeeze.none')}</p>
      <ul class="plain">
        {days.map((day) => (
          <SqueezeRow key={day.date} day={day} edit={edit} />
        ))}
      </ul>
    </fieldset>
  );
}

function SqueezeRow({ day: { date, why, holiday, half }, edit }: { day: SqueezeDay; edit: Props['edit'] }) {
  const words = t(`squeeze.${why}`, [dayName(date), holiday.name]);
  const close = () =>
    edit((rule) => {
      rule.closed = [...(rule.closed ?? []), date].sort();
    });
  const halve = () =>
    edit((rule) => {
      rule.shifts = { ...rule.shifts, [date]: half };
    });
  return (
    <li class="row">
      <span>{words}</span>
      <button type="button" aria-label={`${t('squeeze.close')}: ${words}`} onClick={close}>
        {t('squeeze.close')}
      </button>
      {half.length > 0 && (
        <button type="button" aria-label={`${t('squeeze.half', [noon()])}: ${words}`} onClick={halve}>
          {t('squeeze.half', [noon()])}
        </button>
      )}
    </li>
  );
}

function dayName(date: LocalDay): string {
  const form = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language(), form).format(new Date(date));
}

function noon(): string {
  const form = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language(), form).format(new Date(`2026-01-01T${NOON}Z`));
}
