/** The draft becomes a version that waits for signatures; what does not fit or is not there is said first. */
import { useState } from 'preact/hooks';
import { language, t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { Misfit } from '../../utils/domain/agreement-file';
import { gapsOf, inOwnLanguages, leftLanguages } from '../../utils/domain/agreement-gaps';
import { sectionOf } from '../editor/section-of';
import { languageName } from '../languages';
import { AgreementDiff } from './AgreementDiff';
import { gapInWords, misfitInWords } from './words';

interface Props {
  number: number;
  before: Agreement;
  draft: Agreement;
  misfits: Misfit[];
  /** The note to begin with: the cases that speak for the change. */
  cases: string;
  /** Shows where it can be mended. */
  onGoTo(path: string[]): void;
  /** @param agreement the draft, without the texts that are left out. */
  onPropose(agreement: Agreement, note: string): void;
}

export function Propose({ number, before, draft, misfits, cases, onGoTo, onPropose }: Props) {
  const [note, setNote] = useState(cases);
  const [isKept, setKept] = useState(false);
  const left = [...leftLanguages(draft)];
  const proposed = left.length === 0 || isKept ? draft : inOwnLanguages(draft);
  // What does not fit in its form cannot be looked into.
  const wrong =
    misfits.length > 0
      ? misfits.map((misfit) => ({ path: misfit.path, words: misfitInWords(misfit, draft) }))
      : gapsOf(draft).map((gap) => ({ path: gap.path, words: gapInWords(gap, draft) }));
  return (
    <div class="stack" data-testid="propose-part">
      <h3>{t('options.version.changes')}</h3>
      <AgreementDiff before={before} after={proposed} />
      {wrong.length > 0 && (
        <div class="banner bad" role="alert" data-testid="gaps">
          <p>{t('options.misfit.draft')}</p>
          <ul>
            {wrong.map(({ path, words }) => (
              <li key={`${path.join('/')} ${words}`}>
                <a
                  href={`#${sectionOf(path)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onGoTo(path);
                  }}
                >
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {wrong.length === 0 && left.length > 0 && (
        <div class="banner warn" data-testid="left-texts">
          {left.map(([lang, texts]) => (
            <p key={lang}>
              {t('editor.leftTexts', texts, [new Intl.NumberFormat(language()).format(texts), languageName(lang)])}
            </p>
          ))}
          <p>{t('editor.leftHint', [String(number)])}</p>
          <label class="row">
            <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.currentTarget.checked)} />{' '}
            {t('editor.keepTexts')}
          </label>
        </div>
      )}
      {wrong.length === 0 && (
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
          <button type="button" class="primary" data-testid="propose" onClick={() => onPropose(proposed, note.trim())}>
            {t('options.version.propose', [String(number)])}
          </button>
        </>
      )}
    </div>
  );
}
