/** What the lead did, as the page says: each line goes along with the hand-off only when it is ticked. */
import { language, t } from '../../locales/words';
import type { Behaviour } from '../../utils/domain/loop/history';
import { days } from '../format';

interface Props {
  /** Null while nobody asked. */
  history: readonly Behaviour[] | null;
  /** The words of those that are ticked. */
  ticked: readonly string[];
  onLook(): void;
  onTick(words: string[]): void;
}

export function WhatItDid({ history, ticked, onLook, onTick }: Props) {
  const tick = (words: string, on: boolean) => onTick(on ? [...ticked, words] : ticked.filter((one) => one !== words));
  return (
    <div class="stack" data-testid="history">
      {/* Stays: another tab of the record may show more. */}
      <button type="button" class="tight" data-testid="look-for-history" onClick={onLook}>
        {t('history.look')}
      </button>
      {history !== null && history.length > 0 && (
        <fieldset>
          <legend>{t('history.title')}</legend>
          {history.map(({ on, words }) => (
            <label key={words} class="line">
              <input
                type="checkbox"
                checked={ticked.includes(words)}
                onChange={(event) => tick(words, event.currentTarget.checked)}
              />
              <span>
                {on && <span class="dim">{days(on, language())} · </span>}
                {words}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="dim small" role="status">
        {history !== null && t(history.length === 0 ? 'history.none' : 'history.hint')}
      </p>
    </div>
  );
}
