/** When the team works: zone, hours of the week, public holidays, and days of its own. */
import { language, t } from '../../../locales/words';
import type { CalendarRule, Weekday } from '../../../utils/domain/agreement';
import { countryName } from '../../languages';
import { WrittenField } from '../parts/WrittenField';
import type { SectionProps } from '../section';
import { readDays, readHours, readShifts, writeDays, writeHours, writeShifts } from '../written';

const WEEK: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** @param countries those whose holidays are known. @param index which of the calendars. */
export function Calendar({ draft, change, countries, index }: SectionProps & { countries: string[]; index: number }) {
  const calendar = draft.sla.calendars[index]!;
  const edit = (apply: (calendar: CalendarRule) => void) => change(({ sla }) => apply(sla.calendars[index]!));
  return (
    <>
      <ZoneAndCountry zone={calendar.zone} country={calendar.country} countries={countries} edit={edit} />
      <fieldset class="week">
        <legend>{t('options.field.weekly')}</legend>
        {WEEK.map((day) => (
          <WrittenField
            key={day}
            label={weekdayName(day)}
            example="09:00-12:00, 13:00-17:00"
            value={calendar.weekly[day] ?? []}
            write={writeHours}
            read={readHours}
            onChange={(hours) =>
              edit(({ weekly }) => {
                if (hours.length > 0) weekly[day] = hours;
                else delete weekly[day];
              })
            }
          />
        ))}
      </fieldset>
      <WrittenField
        label={t('options.field.closed')}
        example="2026-12-24"
        multiline
        value={calendar.closed ?? []}
        write={writeDays}
        read={readDays}
        onChange={(closed) =>
          edit((rule) => {
            rule.closed = closed;
          })
        }
      />
      <WrittenField
        label={t('options.field.shifts')}
        example="2026-12-23 09:00-12:00"
        multiline
        value={calendar.shifts ?? {}}
        write={writeShifts}
        read={readShifts}
        onChange={(shifts) =>
          edit((rule) => {
            rule.shifts = shifts;
          })
        }
      />
    </>
  );
}

interface ZoneProps {
  zone: string;
  country: string | undefined;
  countries: string[];
  edit(apply: (calendar: CalendarRule) => void): void;
}

export function ZoneAndCountry({ zone, country, countries, edit }: ZoneProps) {
  const zones = [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <>
      <label class="field">
        {t('options.field.zone')}
        <select
          value={zone}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            edit((rule) => {
              rule.zone = chosen;
            });
          }}
        >
          {zones.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('options.field.country')}
        <select
          value={country ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            edit((rule) => {
              if (chosen) rule.country = chosen;
              else delete rule.country;
            });
          }}
        >
          <option value="">–</option>
          {[...new Set([...(country ? [country] : []), ...countries])].map((code) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** 2024 began on a Monday. */
export function weekdayName(day: Weekday): string {
  const date = new Date(Date.UTC(2024, 0, 1 + WEEK.indexOf(day)));
  return new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format(date);
}
