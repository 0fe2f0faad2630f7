/** A person's own hours and days away: deadlines of their leads run in them, and colleagues see the same clock. */
import { useState } from 'preact/hooks';
import { t } from '../locales/words';
import type { CalendarRule } from '../utils/domain/agreement';
import type { Absence } from '../utils/domain/events';
import type { Person } from '../utils/domain/person';
import { WrittenField } from './editor/parts/WrittenField';
import type { Places } from './editor/places';
import { ZoneAndCountry } from './editor/sections/Calendar';
import { WeekHours } from './editor/sections/WeekHours';
import { readStretches, writeStretches } from './editor/written';

interface Props {
  person: Person;
  /** The agreement's. The first holds without hours of one's own, which begin as a copy of it. */
  calendars: readonly CalendarRule[];
  places: Places;
  onSave(changed: { calendar: CalendarRule | undefined; absent: Absence[] }): Promise<boolean>;
}

export function MyHours({ person, calendars, places, onSave }: Props) {
  const team = calendars[0]!;
  const others = calendars.filter(
    ({ id }, index) => id !== team.id && index === calendars.findLastIndex((one) => one.id === id),
  );
  const [calendar, setCalendar] = useState(person.calendar);
  const [absent, setAbsent] = useState(person.absent ?? []);
  const edit = (apply: (rule: CalendarRule) => void) => {
    const copy = structuredClone(calendar ?? team);
    apply(copy);
    setCalendar(copy);
  };
  const save = (event: Event) => {
    event.preventDefault();
    void onSave({ calendar, absent });
  };
  return (
    <details data-testid="my-hours-form">
      <summary>{t('mine.hours')}</summary>
      <form class="stack" onSubmit={save}>
        <p class="dim small">{t('mine.hoursHint')}</p>
        <div class="row">
          {[undefined, ...others, ownCopy(person, team)].map((rule) => (
            <label key={rule?.id ?? ''} class="pill">
              <input type="radio" name="hours" checked={calendar?.id === rule?.id} onChange={() => setCalendar(rule)} />
              {choiceWords(rule, others)}
            </label>
          ))}
        </div>
        {calendar && !others.some(({ id }) => id === calendar.id) && (
          <>
            <ZoneAndCountry rule={calendar} places={places} edit={edit} />
            <WeekHours rule={calendar} edit={edit} />
          </>
        )}
        <WrittenField
          label={t('mine.absent')}
          example="2026-12-21 – 2026-12-31"
          multiline
          value={absent}
          write={writeStretches}
          read={readStretches}
          onChange={setAbsent}
        />
        <button type="submit" data-testid="my-hours-save">
          {t('me.save')}
        </button>
      </form>
    </details>
  );
}

function choiceWords(rule: CalendarRule | undefined, agreed: readonly CalendarRule[]): string {
  if (!rule) return t('mine.team');
  return agreed.includes(rule) ? rule.id : t('mine.own');
}

/** The team's hours under a name of one's own: later changes of the team's are no longer followed. */
function ownCopy(person: Person, team: CalendarRule): CalendarRule {
  const { zone, weekly, country, region } = team;
  const copy = { id: `own-${person.id}`, zone, weekly, ...(country && { country }), ...(region && { region }) };
  return person.calendar?.id === copy.id ? person.calendar : structuredClone(copy);
}
