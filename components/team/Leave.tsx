/** Leaving, in two steps: what is on this device stays or goes. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';

export function Leave({ waiting, onLeave }: { waiting: number; onLeave(data: 'keep' | 'wipe'): void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" data-testid="leave" onClick={() => setAsked(true)}>
        {t('team.leave')}
      </button>
    );
  }
  return (
    <div class="stack" data-testid="leaving">
      <p>{t('team.leaveHint')}</p>
      {waiting > 0 && <p class="warn">{t('team.leaveWaiting', waiting)}</p>}
      <div class="row">
        <button type="button" data-testid="leave-keep" onClick={() => onLeave('keep')}>
          {t('team.keep')}
        </button>
        <button type="button" data-testid="leave-wipe" onClick={() => onLeave('wipe')}>
          {t('team.wipe')}
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          {t('team.cancel')}
        </button>
      </div>
    </div>
  );
}
