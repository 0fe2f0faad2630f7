/** An entry of the future: somebody's clock was wrong, and the timeline cannot be trusted until its time. */
import { t } from '../../locales/words';
import type { StoredEvent } from '../../utils/domain/events';

interface Props {
  events: StoredEvent[];
  /** Epoch ms. */
  now: number;
  when(at: string): string;
}

/** Clocks of two devices differ by a little. */
const TOLERATED = 5 * 60_000;

export function FutureEntry({ events, now, when }: Props) {
  const ahead = events.findLast(({ made }) => Date.parse(made) > now + TOLERATED);
  if (!ahead) return null;
  return (
    <p class="banner warn" data-testid="future-entry">
      {t('stored.future', [when(ahead.made)])}
    </p>
  );
}
