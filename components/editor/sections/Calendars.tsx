/** The calendars: the first is the team's, more are for colleagues who work other hours. */
import { useState } from 'preact/hooks';
import { language, t } from '../../../locales/words';
import type { CalendarRule } from '../../../utils/domain/agreement';
import { keyOfThing } from '../../../utils/domain/agreement-diff';
import type { LocalDay } from '../../../utils/domain/sla/calendar';
import { lastDayOfHours } from '../../../utils/domain/sla/who-works-when';
import { day } from '../../format';
import type { Places } from '../places';
import type { SectionProps } from '../section';
import { Calendar } from './Calendar';

interface Props extends SectionProps {
  places: Places;
  today: LocalDay;
}

export function Calendars(props: Props) {
  const { draft, change, today } = props;
  const { calendars } = draft.sla;
  const ids = calendars.map(({ id }) => id);
  const lastDay = lastDayOfHours(calendars);
  const set = (next: CalendarRule[]) =>
    change(({ sla }) => {
      sla.calendars = next;
    });
  return (
    <>
      {calendars.length > 1 && <p class="dim">{t('editor.calendar.hint')}</p>}
      {lastDay && (
        <p class="warn small" data-testid="hours-end">
          {t('editor.calendar.ends', [day(lastDay, language())])}
        </p>
      )}
      {/* By its place: the id is what a person calls it, and being written it changes. */}
      {calendars.map(({ id }, index) => (
        <fieldset
          key={`${index} of ${calendars.length}`}
          class="calendar"
          data-thing={keyOfThing(calendars[index])}
          data-testid="calendar"
        >
          {calendars.length > 1 && <legend>{legendOf(ids, index)}</legend>}
          {isForATime(ids, index) ? (
            <p class="dim small">{t('editor.calendar.periodHint')}</p>
          ) : (
            <CalendarName
              id={id}
              taken={ids.filter((other) => other !== id)}
              onChange={(name) => set(calendars.map((rule) => (rule.id === id ? { ...rule, id: name } : rule)))}
            />
          )}
          <Calendar {...props} index={index} />
          <div class="row">
            {!isForATime(ids, index) && (
              <button
                type="button"
                class="tight"
                data-testid="add-period"
                onClick={() =>
                  set(calendars.toSpliced(ids.indexOf(id), 0, { ...structuredClone(calendars[index]!), from: today }))
                }
              >
                {t('editor.calendar.addPeriod')}
              </button>
            )}
            {id !== ids[0] && !isForATime(ids, index) && (
              <button
                type="button"
                class="tight"
                data-testid="make-first"
                onClick={() =>
                  set([...calendars.filter((rule) => rule.id === id), ...calendars.filter((rule) => rule.id !== id)])
                }
              >
                {t('editor.calendar.makeFirst', [id])}
              </button>
            )}
            {calendars.length > 1 && (
              <button type="button" class="tight" onClick={() => set(calendars.toSpliced(index, 1))}>
                {t('options.removeLabel', [legendOf(ids, index, id)])}
              </button>
            )}
          </div>
        </fieldset>
      ))}
      <button
        type="button"
        data-testid="add-calendar"
        onClick={() => set([...calendars, { ...structuredClone(calendars[0]!), id: freeName(ids) }])}
      >
        {t('editor.calendar.add')}
      </button>
    </>
  );
}

/** A rule that stands before another of its name takes that one's place for a time. */
const isForATime = (ids: string[], index: number) => ids.lastIndexOf(ids[index]!) > index;

function legendOf(ids: string[], index: number, name?: string): string {
  const id = ids[index]!;
  if (isForATime(ids, index)) return t('editor.calendar.period', [id]);
  return name ?? t(id === ids[0] ? 'editor.calendar.team' : 'editor.calendar.other');
}

interface NameProps {
  id: string;
  taken: string[];
  onChange(name: string): void;
}

/** A name that cannot be stays to be mended and changes nothing. */
function CalendarName({ id, taken, onChange }: NameProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const name = (typed ?? id).trim();
  const isWrong = name === '' || taken.includes(name);
  return (
    <label class="field">
      {t('editor.calendar.name')}
      <input
        value={typed ?? id}
        maxLength={100}
        aria-invalid={isWrong}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (text.trim() !== '' && !taken.includes(text.trim())) onChange(text.trim());
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      {isWrong && <span class="bad small">{t('editor.calendar.wrongName')}</span>}
    </label>
  );
}

/** `team-2`, or the next number that is free. */
function freeName([first = 'team', ...others]: string[]): string {
  let number = 2;
  while ([first, ...others].includes(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
