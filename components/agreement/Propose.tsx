/** The draft becomes a version that waits for signatures; what does not fit is said first. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { Misfit } from '../../utils/domain/agreement-file';
import { AgreementDiff } from './AgreementDiff';
import { misfitInWords } from './words';

interface Props {
  number: number;
  before: Agreement;
  draft: Agreement;
  misfits: Misfit[];
  /** The note to begin with: the cases that speak for the change. */
  cases: string;
  onPropose(note: string): void;
}

export function Propose({ number, before, draft, misfits, cases, onPropose }: Props) {
  const [note, setNote] = useState(cases);
  return (
    <div class="stack" data-testid="propose-part">
      <h3>{t('options.version.changes')}</h3>
      <AgreementDiff before={before} after={draft} />
      {misfits.length > 0 ? (
        <div class="banner bad" role="alert">
          <p>{t('options.misfit.draft')}</p>
          <ul>
            {misfits.map((misfit) => (
              <li key={misfit.path.join('/')}>{misfitInWords(misfit, draft)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <label>
            {t('options.version.note')} <span class="dim small">({t('feedback.optional')})</span>
            <textarea
              rows={cases === '' ? 2 : 6}
              maxLength={5_000}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </label>
          <button type="button" class="primary" data-testid="propose" onClick={() => onPropose(note.trim())}>
            {t('options.version.propose', [String(number)])}
          </button>
        </>
      )}
    </div>
  );
}
