/** Instead of a lead: what the panel sees, why it shows none, and what the person can do about it. */
import { useState } from 'preact/hooks';
import { t } from '../locales/words';
import type { NoRecordReason } from '../utils/domain/page-report';

export type Message = 'looking' | 'reading' | 'closedPage' | 'noAccess' | NoRecordReason;

interface Props {
  message: Message;
  /** The origin to ask for, where the browser tells it. */
  knownAddress: string | null;
  shortcut: string | null;
  /** Asks the browser for lasting access; 'notAnAddress' when what was typed is none. */
  onAlways(address: string): Promise<'granted' | 'refused' | 'notAnAddress'>;
  onReadAgain(): void;
  onReadRows(): void;
}

export function SightMessage({ message, knownAddress, shortcut, onAlways, onReadAgain, onReadRows }: Props) {
  const busy = message === 'looking' || message === 'reading';
  return (
    <section class="stack" aria-live="polite" aria-busy={busy}>
      <p data-testid="state-message" data-state={message} class={busy ? 'dim' : undefined}>
        {t(`sight.${message}`)}
      </p>
      {message === 'noAccess' && (
        <>
          <p>
            {t('sight.noAccessOnce')} {shortcut && <kbd>{shortcut}</kbd>}
          </p>
          <p>{t('sight.noAccessAlways')}</p>
          <AlwaysForm knownAddress={knownAddress} onAlways={onAlways} />
        </>
      )}
      {message === 'list' && (
        <button type="button" data-testid="check-rows" onClick={onReadRows}>
          {t('rows.check')}
        </button>
      )}
      {(message === 'noRecord' || message === 'unreadable') && (
        <button type="button" onClick={onReadAgain}>
          {t('sight.readAgain')}
        </button>
      )}
    </section>
  );
}

function AlwaysForm({ knownAddress, onAlways }: Pick<Props, 'knownAddress' | 'onAlways'>) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'refused' | 'addressWrong' | null>(null);
  const ask = async (event: Event) => {
    event.preventDefault();
    const answer = await onAlways(knownAddress ?? typed);
    setProblem(answer === 'granted' ? null : answer === 'refused' ? 'refused' : 'addressWrong');
  };
  return (
    <form class="stack" onSubmit={ask} noValidate>
      {knownAddress === null && (
        <label>
          {t('sight.address')}
          <input
            type="url"
            placeholder="https://crm.example.com"
            value={typed}
            aria-invalid={problem === 'addressWrong'}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" data-testid="always">
        {t('sight.always')}
      </button>
      {problem && (
        <p class="bad" role="alert">
          {t(`sight.${problem}`)}
        </p>
      )}
    </form>
  );
}
