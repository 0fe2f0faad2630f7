/** What was looked up and is not there, the most wanted first. */
import { t } from '../../locales/words';
import type { Missing } from '../../utils/domain/lexicon/not-found';

interface Props {
  missing: readonly Missing[];
  onDefine(word: string): void;
  onForget(word: string): void;
}

export function NotFoundList({ missing, onDefine, onForget }: Props) {
  if (missing.length === 0) return <p class="dim">{t('lexicon.list.noNotFound')}</p>;
  return (
    <ul data-testid="not-found">
      {missing.map(({ word, times }) => (
        <li key={word} class="row spread">
          <span>
            <b>{word}</b> <span class="dim small">{t('lexicon.list.times', times)}</span>
          </span>
          <span class="row">
            <button
              type="button"
              class="tight"
              aria-label={t('lexicon.list.defineLabel', [word])}
              onClick={() => onDefine(word)}
            >
              {t('lexicon.list.define')}
            </button>
            <button
              type="button"
              class="tight"
              aria-label={t('lexicon.list.forgetLabel', [word])}
              onClick={() => onForget(word)}
            >
              {t('lexicon.list.forget')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
