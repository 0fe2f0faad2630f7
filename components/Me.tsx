/** Who works here: a name and a side, asked once and changed any time. */
import { useState } from 'preact/hooks';
import { t } from '../locales/words';
import { type Person, SIDES, type Side } from '../utils/domain/person';

interface Props {
  person: Person;
  onSave(name: string, side: Side | null): Promise<boolean>;
}

export function Me({ person, onSave }: Props) {
  const known = person.name !== '';
  const [open, setOpen] = useState(!known);
  const [name, setName] = useState(person.name);
  const [side, setSide] = useState(person.side);
  const save = async (event: Event) => {
    event.preventDefault();
    if (await onSave(name.trim(), side)) setOpen(false);
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
        <button type="submit" disabled={name.trim() === ''}>
          {t('me.save')}
        </button>
      </form>
    </details>
  );
}
