/** From fourteen days before the review on, both sides are reminded (S8). */
import { language, t } from '../../locales/words';
import { day } from '../format';

interface Props {
  /** Null: nobody needs to be reminded yet. */
  days: number | null;
  by: string | null;
}

export function ReviewReminder({ days, by }: Props) {
  if (days === null || by === null) return null;
  const local = day(by, language());
  return (
    <p class="banner warn" data-testid="review-due">
      {days > 0
        ? t('options.reviewDue', days, [String(days), local])
        : days === 0
          ? t('options.reviewToday')
          : t('options.reviewPast', [local])}
    </p>
  );
}
