/** Says that holidays are known for some time only, while there is time to update. */
import { t } from '../locales/words';
import type { YearsRunOut as Ends } from '../utils/domain/sla/known-years';

export function YearsRunOut({ ends }: { ends: Ends | null }) {
  if (!ends) return null;
  return (
    <p class="warn small" data-testid="years-run-out">
      {t(ends.isPast ? 'hours.ranOut' : 'hours.runsOut', [String(ends.lastYear)])}
    </p>
  );
}
