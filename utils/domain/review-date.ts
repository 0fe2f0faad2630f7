/** When the agreement is to be reviewed (S8), and from when on both sides are reminded. */
import type { Agreement } from './agreement';

const REMIND_DAYS = 14;

/** Days until the review, negative once it is past; null while nobody needs to be reminded. */
export function reviewReminder({ sla }: Agreement, today: string): number | null {
  if (sla.review.by === null) return null;
  const days = Math.round((Date.parse(sla.review.by) - Date.parse(today)) / 86_400_000);
  return days <= REMIND_DAYS ? days : null;
}
