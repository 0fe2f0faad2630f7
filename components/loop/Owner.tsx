/** Who has the lead, and giving it to a rep or to another one. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { type Rep, RepPicker } from './RepPicker';

interface Props {
  /** Their name; null: nobody yet. */
  owner: string | null;
  ownerId: string | null;
  /** Empty where this person does not assign. */
  reps: Rep[];
  onAssign(rep: string): Promise<boolean>;
}

export function Owner({ owner, ownerId, reps, onAssign }: Props) {
  const [rep, setRep] = useState('');
  const others = reps.filter(({ id }) => id !== ownerId);
  return (
    <section aria-labelledby="owner-title" class="stack" data-testid="owner">
      <h2 id="owner-title">{t('loop.owner.title')}</h2>
      <p>{owner === null ? t('loop.owner.nobody') : t('loop.owner.has', [owner])}</p>
      {others.length > 0 && (
        <form
          class="stack"
          onSubmit={async (event) => {
            event.preventDefault();
            if (rep !== '' && (await onAssign(rep))) setRep('');
          }}
        >
          <RepPicker
            label={t(owner === null ? 'loop.inbox.assign' : 'loop.owner.give')}
            none={t('loop.rep.choose')}
            reps={others}
            value={rep}
            onChange={setRep}
          />
          <button type="submit" class="tight" data-testid="assign" disabled={rep === ''}>
            {t('loop.inbox.assign')}
          </button>
        </form>
      )}
    </section>
  );
}
