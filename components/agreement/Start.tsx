/** The first run: five answers make an agreement that works, signed for both sides as a trial. */
import { useState } from 'preact/hooks';
import type { Answers } from '../../locales/starter/tailored';
import { t } from '../../locales/words';
import type { CalendarRule, WallInterval } from '../../utils/domain/agreement';
import { FUNCTIONS, type RoleFunction } from '../../utils/domain/criteria/role-words';
import { type Person, SIDES, type Side } from '../../utils/domain/person';
import { NumberField } from '../editor/parts/NumberField';
import { Pills } from '../editor/parts/Pills';
import type { Places } from '../editor/places';
import { ZoneAndCountry } from '../editor/sections/Calendar';
import { FirstContact } from '../editor/sections/FirstContact';
import { countryName } from '../languages';

interface Props {
  person: Person;
  calendar: CalendarRule;
  firstContact: Answers['firstContact'];
  places: Places;
  /** Target groups' countries to choose from with one click. */
  countries: string[];
  onSign(me: { name: string; side: Side }, answers: Answers): Promise<boolean>;
}

export function Start({ person, calendar: given, firstContact, places, countries, onSign }: Props) {
  const [name, setName] = useState(person.name);
  const [side, setSide] = useState(person.side);
  const [calendar, setCalendar] = useState(given);
  const [hours, setHours] = useState<WallInterval>(given.weekly.mon?.[0] ?? ['09:00', '17:00']);
  const [target, setTarget] = useState<string[]>(given.country ? [given.country] : []);
  const [employees, setEmployees] = useState<Answers['employees']>({ min: 10, max: null });
  const [functions, setFunctions] = useState<RoleFunction[]>([]);
  const [times, setTimes] = useState(firstContact);
  const ready = name.trim() !== '' && side !== null;
  const sign = (event: Event) => {
    event.preventDefault();
    if (!ready) return;
    const week = { mon: [hours], tue: [hours], wed: [hours], thu: [hours], fri: [hours] };
    void onSign(
      { name: name.trim(), side },
      { calendar: { ...calendar, weekly: week }, countries: target, employees, functions, firstContact: times },
    );
  };
  return (
    <form class="start" onSubmit={sign} data-testid="start">
      <p>{t('options.start.intro')}</p>
      <fieldset>
        <legend>{t('options.start.you')}</legend>
        <label class="field">
          {t('me.name')}
          <input
            value={name}
            maxLength={100}
            autocomplete="name"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <Pills
          label={t('me.side')}
          choices={SIDES}
          chosen={side ? [side] : []}
          wordsOf={(one) => t(`me.${one}`)}
          single
          onChange={([one]) => setSide(one ?? null)}
        />
      </fieldset>
      <fieldset>
        <legend>{t('options.start.where')}</legend>
        <ZoneAndCountry
          rule={calendar}
          places={places}
          edit={(apply) => {
            const copy = { ...calendar };
            apply(copy);
            setCalendar(copy);
          }}
        />
        <div class="row">
          {(['from', 'to'] as const).map((end, index) => (
            <label key={end} class="field">
              {t(`options.start.${end}`)}
              <input
                type="time"
                class="short"
                required
                value={hours[index]}
                onInput={(event) => setHours(hours.with(index, event.currentTarget.value) as WallInterval)}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('options.start.whom')}</legend>
        <Pills
          label={t('fields.country')}
          choices={countries}
          chosen={target}
          wordsOf={countryName}
          onChange={setTarget}
        />
        <div class="row">
          {(['min', 'max'] as const).map((end) => (
            <NumberField
              key={end}
              label={t(end === 'min' ? 'options.sizeMin' : 'options.sizeMax')}
              value={employees[end]}
              onClear={() => setEmployees({ ...employees, [end]: null })}
              onChange={(value) => setEmployees({ ...employees, [end]: value })}
            />
          ))}
        </div>
        <Pills
          label={`${t('options.roles')} (${t('options.anyRole')})`}
          choices={FUNCTIONS}
          chosen={functions}
          wordsOf={(one) => t(`options.function.${one}`)}
          onChange={setFunctions}
        />
      </fieldset>
      <fieldset>
        <legend>{t('options.start.times')}</legend>
        <FirstContact times={times} onChange={setTimes} />
      </fieldset>
      <button type="submit" class="primary" data-testid="start-sign" disabled={!ready}>
        {t('options.start.sign')}
      </button>
      {!ready && <p class="warn small">{t('options.start.needName')}</p>}
    </form>
  );
}
