/** Who has the lead, and giving it to a rep or to another one. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { type Rep, RepPicker } from './RepPicker';

interface Props {
  /** In words; null where it is said elsewhere. */
  has: string | null;
  ownerId: string | null;
  /** Empty where this person does not assign. */
  reps: Rep[];
  onAssign(rep: string): Promise<boolean>;
}

export function Owner({ has, ownerId, reps, onAssign }: Props) {
  const [rep, setRep] = useState('');
  const others = reps.filter(({ id }) => id !== ownerId);
  if (has === null && others.length === 0) return null;
  return (
    <section aria-labelledby="owner-title" class="stack" data-testid="assigning">
      <h2 id="owner-title">{t('loop.owner.title')}</h2>
      {has !== null && <p>{has}</p>}
      {others.length > 0 && (
        <form
          class="stack"
          onSubmit={async (event) => {
            event.preventDefault();
            if (rep !== '' && (await onAssign(rep))) setRep('');
          }}
        >
          <RepPicker
            label={t(ownerId === null ? 'loop.inbox.assign' : 'loop.owner.give')}
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
