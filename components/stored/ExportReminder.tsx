/** Entries that are on this device alone: a reminder to export them, which can be put off for a day. */
import { t } from '../../locales/words';

interface Props {
  /** Own entries since the last export; null: nobody needs to be reminded. */
  count: number | null;
  onExport(): void;
  onLater(): void;
}

export function ExportReminder({ count, onExport, onLater }: Props) {
  if (count === null) return null;
  return (
    <div class="banner warn stack" role="status" data-testid="export-due">
      <p>{t('stored.remind', count, [String(count)])}</p>
      <div class="row">
        <button type="button" class="tight" data-testid="export-now" onClick={onExport}>
          {t('stored.export.button')}
        </button>
        <button type="button" class="tight" data-testid="export-later" onClick={onLater}>
          {t('stored.remindLater')}
        </button>
      </div>
    </div>
  );
}
