/** Who works here: a name and a side, asked once and changed any time. */
import { useState } from 'preact/hooks';
import { t } from '../locales/words';
import type { Enforcer } from '../utils/domain/agreement';
import { type Person, SIDES } from '../utils/domain/person';

interface Props {
  person: Person;
  onSave(changed: Pick<Person, 'name' | 'side' | 'role'>): Promise<boolean>;
  /** To the hours and days away; absent where they stand beside it. */
  onHours?(): void;
}

const ROLES: readonly Enforcer[] = ['rep', 'salesManager', 'marketingManager', 'ceo'];

export function Me({ person, onSave, onHours }: Props) {
  const known = person.name !== '';
  const [open, setOpen] = useState(!known);
  const [name, setName] = useState(person.name);
  const [side, setSide] = useState(person.side);
  const [role, setRole] = useState(person.role);
  const save = async (event: Event) => {
    event.preventDefault();
    if (await onSave({ name: name.trim(), side, role })) setOpen(false);
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="me">
      <summary>{known ? `${person.name}${person.side ? ` · ${t(`me.${person.side}`)}` : ''}` : t('me.title')}</summary>
      <form class="stack" onSubmit={save}>
        <p class="dim small">{t('me.ask')}</p>
        <label>
          {t('me.name')}
          <input
            value={name}
            maxLength={100}
            autocomplete="name"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <fieldset>
          <legend>{t('me.side')}</legend>
          <div class="row">
            {SIDES.map((one) => (
              <label key={one} class="pill">
                <input type="radio" name="side" value={one} checked={side === one} onChange={() => setSide(one)} />
                {t(`me.${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label>
          {t('mine.role')}
          <select
            value={role ?? 'none'}
            data-testid="role"
            onChange={(event) => setRole(ROLES.find((one) => one === event.currentTarget.value))}
          >
            {(['none', ...ROLES] as const).map((one) => (
              <option key={one} value={one}>
                {t(`mine.roles.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={name.trim() === ''}>
          {t('me.save')}
        </button>
        {onHours && (
          <button type="button" class="plain" data-testid="my-hours" onClick={onHours}>
            {t('mine.edit')}
          </button>
        )}
      </form>
    </details>
  );
}
