/** How far an export or import is, and a way to stop it. */
import { language, t } from '../../locales/words';

interface Props {
  label: string;
  /** 0 to 1. */
  done: number;
  onCancel(): void;
}

export function Working({ label, done, onCancel }: Props) {
  return (
    <div class="row" data-testid="working">
      <progress aria-label={label} value={done} max={1} />
      <span>{new Intl.NumberFormat(language(), { style: 'percent' }).format(done)}</span>
      <button type="button" class="tight" data-testid="cancel" onClick={onCancel}>
        {t('stored.cancel')}
      </button>
    </div>
  );
}
