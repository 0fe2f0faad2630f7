/** When it was: now, or a day and time that the person remembers, checked in words. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { happenedAt } from '../../utils/domain/contact/when';
import type { Instant } from '../../utils/domain/events';

/** What was chosen: now, an instant, or why it can be none yet. */
export type When = { at: Instant | undefined } | { problem: string };

interface Props {
  handedOverAt: Instant | null;
  /** Epoch ms. */
  now: number;
  when(at: Instant): string;
  onChange(chosen: When): void;
}

export function WhenField({ handedOverAt, now, when, onChange }: Props) {
  const [earlier, setEarlier] = useState(false);
  const [typed, setTyped] = useState('');
  const chosen = chooseWhen(typed, handedOverAt, now, when);
  const choose = (isEarlier: boolean, text: string) => {
    setEarlier(isEarlier);
    setTyped(text);
    onChange(isEarlier ? chooseWhen(text, handedOverAt, now, when) : { at: undefined });
  };
  return (
    <fieldset>
      <legend>{t('contact.when')}</legend>
      <div class="row">
        {[false, true].map((one) => (
          <label key={String(one)} class="pill">
            <input type="radio" name="when" checked={earlier === one} onChange={() => choose(one, typed)} />
            {t(one ? 'contact.earlier' : 'contact.now')}
          </label>
        ))}
      </div>
      {earlier && (
        <label>
          <span class="sr-only">{t('contact.time')}</span>
          <input
            type="datetime-local"
            value={typed}
            min={handedOverAt === null ? undefined : localMinute(Date.parse(handedOverAt))}
            max={localMinute(now)}
            aria-invalid={typed !== '' && 'problem' in chosen}
            aria-describedby="when-problem"
            onInput={(event) => choose(true, event.currentTarget.value)}
          />
        </label>
      )}
      <p id="when-problem" class="small warn" role="status">
        {earlier && typed !== '' && 'problem' in chosen && chosen.problem}
      </p>
    </fieldset>
  );
}

function chooseWhen(typed: string, handedOverAt: Instant | null, now: number, when: (at: Instant) => string): When {
  // Without a zone it is read as the reader's own local time.
  const { at, problem } = happenedAt(new Date(typed).getTime(), handedOverAt, now);
  if (problem === undefined) return { at };
  const earliest = problem === 'beforeHandOff' && handedOverAt !== null ? [when(handedOverAt)] : [];
  return {
    problem:
      problem === 'beforeHandOff'
        ? t('contact.problem.beforeHandOff', [earliest[0] ?? ''])
        : t(`contact.problem.${problem}`),
  };
}

/** As a `datetime-local` input writes it, in the reader's own zone. */
function localMinute(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
