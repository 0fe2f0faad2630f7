/** The hours of each day of a week, of a team or of a person. */
import { t } from '../../../locales/words';
import type { CalendarRule } from '../../../utils/domain/agreement';
import { WrittenField } from '../parts/WrittenField';
import { WEEK, weekdayName } from '../weekdays';
import { readHours, writeHours } from '../written';

interface Props {
  rule: CalendarRule;
  edit(apply: (calendar: CalendarRule) => void): void;
}

export function WeekHours({ rule, edit }: Props) {
  return (
    <fieldset class="week">
      <legend>{t('options.field.weekly')}</legend>
      {WEEK.map((day) => (
        <WrittenField
          key={day}
          label={weekdayName(day)}
          example="09:00-12:00, 13:00-17:00"
          value={rule.weekly[day] ?? []}
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
  );
}
