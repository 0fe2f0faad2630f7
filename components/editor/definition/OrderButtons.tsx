/** Up, down, remove. A button at an end stays focusable, so that whoever moves by keyboard does not lose their place. */
import { t } from '../../../locales/words';

interface Props {
  name: string;
  index: number;
  count: number;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

export function OrderButtons({ name, index, count, onMove, onRemove }: Props) {
  const move = (by: -1 | 1, isPossible: boolean) => (
    <button
      type="button"
      class="tight"
      data-testid={by < 0 ? 'up' : 'down'}
      aria-disabled={!isPossible}
      aria-label={t(by < 0 ? 'definition.upLabel' : 'definition.downLabel', [name])}
      onClick={() => isPossible && onMove(by)}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  );
  return (
    <div class="row">
      {move(-1, index > 0)}
      {move(1, index < count - 1)}
      <button
        type="button"
        class="tight"
        data-testid="remove"
        aria-label={t('definition.removeLabel', [name])}
        onClick={onRemove}
      >
        {t('definition.remove')}
      </button>
    </div>
  );
}
