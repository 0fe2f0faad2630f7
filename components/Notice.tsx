/** Said once after something was done or refused: saved with its undo, or what went wrong and what to do. */
import { t } from '../locales/words';

export type RefusedWords = 'full' | 'blocked' | 'newerVersion' | 'unavailable' | 'cannotRead';
export type Said =
  | { is: 'saved'; undo: (() => void) | null }
  | { is: 'undone' }
  | { is: 'erased' }
  | { is: 'refused'; why: RefusedWords; again: (() => void) | null };

export function Notice({ said }: { said: Said | null }) {
  return (
    <div class="notice">
      <div role="status">
        {said?.is === 'saved' && (
          <p class="banner good row spread" data-testid="saved">
            <span>
              <span aria-hidden="true">✓ </span>
              {t('saved')}
            </span>
            {said.undo && (
              <button type="button" class="tight" data-testid="undo" onClick={said.undo}>
                {t('undo')}
              </button>
            )}
          </p>
        )}
        {said?.is === 'erased' && <p class="banner good">{t('stored.said.leadErased')}</p>}
        {said?.is === 'undone' && <p class="banner good">{t('undone')}</p>}
      </div>
      <div role="alert">
        {said?.is === 'refused' && (
          <div class="banner bad" data-testid="refused">
            <p>
              <span aria-hidden="true">✕ </span>
              {t(`refused.${said.why}`)}
            </p>
            {said.again && (
              <button type="button" class="tight" onClick={said.again}>
                {t('refused.again')}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
