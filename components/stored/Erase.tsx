/** Erasing one lead or one person: what would go is said first, and a second click does it. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';

interface Props {
  /** On the button. */
  label: string;
  /** For a screen reader, where several stand together. */
  spoken?: string;
  /** How many entries would go. */
  onCount(): Promise<number>;
  onErase(): Promise<unknown>;
}

export function Erase({ label, spoken = label, onCount, onErase }: Props) {
  const [count, setCount] = useState<number | null>(null);
  if (count === null) {
    return (
      <button
        type="button"
        class="tight"
        data-testid="erase"
        aria-label={spoken}
        onClick={async () => setCount(await onCount())}
      >
        {label}
      </button>
    );
  }
  return (
    <div class="banner bad stack" role="alertdialog" aria-label={spoken} data-testid="erase-sure">
      <p>{t('stored.erase.sure', count, [String(count)])}</p>
      <div class="row">
        <button
          type="button"
          class="tight"
          data-testid="erase-yes"
          ref={(button) => button?.focus()}
          onClick={async () => {
            await onErase();
            setCount(null);
          }}
        >
          {t('stored.erase.yes')}
        </button>
        <button type="button" class="tight" onClick={() => setCount(null)}>
          {t('stored.cancel')}
        </button>
      </div>
    </div>
  );
}
