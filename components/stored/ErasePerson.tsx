/** Choosing a person, to erase what they entered. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { PersonId } from '../../utils/domain/person';
import { Erase } from './Erase';

interface Props {
  people: Map<PersonId, string>;
  onCount(person: PersonId): Promise<number>;
  onErase(person: PersonId): Promise<unknown>;
}

export function ErasePerson({ people, onCount, onErase }: Props) {
  const [chosen, setChosen] = useState('');
  const name = people.get(chosen);
  return (
    <>
      <label class="field">
        {t('stored.erase.person')}
        <select
          class="short"
          data-testid="erase-person"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{t('stored.erase.choosePerson')}</option>
          {[...people].map(([id, known]) => (
            <option key={id} value={id}>
              {known}
            </option>
          ))}
        </select>
      </label>
      <p class="dim small">{t('stored.erase.personHint')}</p>
      {name !== undefined && (
        <Erase
          key={chosen}
          label={t('stored.erase.button')}
          spoken={t('stored.erase.buttonLabel', [name])}
          onCount={() => onCount(chosen)}
          onErase={() => onErase(chosen)}
        />
      )}
    </>
  );
}
