/** What was looked up and is not there, the most wanted first, and whether the team is told what this person missed. */
import { t } from '../../locales/words';
import type { Missing } from '../../utils/domain/lexicon/not-found';

interface Props {
  missing: readonly Missing[];
  onDefine(word: string): void;
  onForget(word: string): void;
  /** Null while it is not known. */
  tells: boolean | null;
  onTell(tells: boolean): void;
}

export function NotFoundList(props: Props) {
  const { tells, onTell } = props;
  return (
    <div class="stack">
      <Words {...props} />
      {tells !== null && (
        <div>
          <label>
            <input
              type="checkbox"
              data-testid="tell-missed"
              aria-describedby="tell-hint"
              checked={tells}
              onChange={(event) => onTell(event.currentTarget.checked)}
            />{' '}
            {t('lexicon.list.tell')}
          </label>
          <p id="tell-hint" class="dim small">
            {t('lexicon.list.tellHint')}
          </p>
        </div>
      )}
    </div>
  );
}

function Words({ missing, onDefine, onForget }: Props) {
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
