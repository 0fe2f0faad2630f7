/** When the team works: zone, hours of the week, public holidays, and days of its own. */
import { language, t } from '../../../locales/words';
import type { CalendarRule } from '../../../utils/domain/agreement';
import type { LocalDay } from '../../../utils/domain/sla/calendar';
import { yearsRunOut } from '../../../utils/domain/sla/known-years';
import { countryName } from '../../languages';
import { YearsRunOut } from '../../YearsRunOut';
import { Choice } from '../parts/Choice';
import { WrittenField } from '../parts/WrittenField';
import type { Places } from '../places';
import type { SectionProps } from '../section';
import { readDays, readShifts, writeDays, writeShifts } from '../written';
import { Period } from './Period';
import { SqueezeDays } from './SqueezeDays';
import { WeekHours } from './WeekHours';

/** @param today for what lies ahead. @param index which of the calendars. */
export function Calendar({
  draft,
  change,
  places,
  today,
  index,
}: SectionProps & { places: Places; today: LocalDay; index: number }) {
  const calendar = draft.sla.calendars[index]!;
  const edit = (apply: (calendar: CalendarRule) => void) => change(({ sla }) => apply(sla.calendars[index]!));
  const holidays = calendar.country ? places.holidaysOf(calendar.country, calendar.region) : [];
  return (
    <>
      <ZoneAndCountry rule={calendar} places={places} edit={edit} />
      <YearsRunOut ends={yearsRunOut(holidays, today)} />
      <WeekHours rule={calendar} edit={edit} />
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
      <Period rule={calendar} edit={edit} />
      {calendar.country && <SqueezeDays rule={calendar} holidays={holidays} today={today} edit={edit} />}
    </>
  );
}

interface ZoneProps {
  rule: CalendarRule;
  places: Places;
  edit(apply: (calendar: CalendarRule) => void): void;
}

export function ZoneAndCountry({ rule: { zone, country, region }, places, edit }: ZoneProps) {
  const zones = [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  const countries = country ? [country, ...places.countries] : places.countries;
  const regions = country ? places.regionsOf(country) : {};
  const regionName = (code: string) => regions[code] ?? code;
  const regionCodes = inOrder([...Object.keys(regions), ...(region ? [region] : [])], regionName);
  return (
    <>
      <Choice
        label={t('options.field.zone')}
        value={zone}
        choices={zones}
        wordsOf={(name) => name}
        onChange={(chosen) =>
          edit((rule) => {
            rule.zone = chosen;
          })
        }
      />
      <Choice
        label={t('options.field.country')}
        value={country ?? ''}
        choices={inOrder(countries, countryName)}
        wordsOf={(code) => (code ? countryName(code) : '–')}
        onChange={(chosen) =>
          edit((rule) => {
            delete rule.region;
            if (chosen) rule.country = chosen;
            else delete rule.country;
          })
        }
      />
      {regionCodes.length > 1 && (
        <Choice
          label={t('options.field.region')}
          value={region ?? ''}
          choices={regionCodes}
          wordsOf={(code) => (code ? regionName(code) : '–')}
          onChange={(chosen) =>
            edit((rule) => {
              if (chosen) rule.region = chosen;
              else delete rule.region;
            })
          }
        />
      )}
    </>
  );
}

/** By name, as the reader's language orders them; first the choice of none. */
function inOrder(codes: Iterable<string>, nameOf: (code: string) => string): string[] {
  const { compare } = new Intl.Collator(language());
  return ['', ...[...new Set(codes)].sort((a, b) => compare(nameOf(a), nameOf(b)))];
}
