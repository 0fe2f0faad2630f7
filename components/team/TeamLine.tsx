/** The panel's one line about sharing, with a button when only a person can mend it. */
import { language, t } from '../../locales/words';
import type { SyncState } from '../../utils/domain/sharing';
import { type Counts, statusWords, troubleWords } from './status-words';

interface Props {
  state: SyncState;
  counts: Counts;
  /** Epoch ms. */
  now: number;
  onOpen(): void;
}

export function TeamLine({ state, counts, now, onOpen }: Props) {
  const isBad = state.trouble !== null || counts.refused > 0;
  return (
    <div class={`small row spread ${isBad ? 'warn' : 'dim'}`} data-testid="team-line" role="status">
      <span>
        {isBad && <span aria-hidden="true">! </span>}
        {state.trouble !== null && `${troubleWords(state.trouble)} `}
        {statusWords(state, counts, now, language()).join(' · ')}
      </span>
      {isBad && (
        <button type="button" class="tight" onClick={onOpen}>
          {t('team.open')}
        </button>
      )}
    </div>
  );
}
