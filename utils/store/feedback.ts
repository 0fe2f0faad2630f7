/** Everything that a month's feedback is counted from. */
import type { Instant, StoredEvent } from '../domain/events';
import { SUMMED_KINDS } from '../domain/feedback-summary';
import { eventsOfKind, eventsOfKindMade } from './events';

/** Later than every instant: what happened in a month may be entered, answered or taken back long after it. */
const FOREVER = '\uffff';

/** @param from the month's first instant. @throws StoreRefused */
export async function feedbackSince(from: Instant): Promise<StoredEvent[]> {
  const [handOffs, ...feedback] = await Promise.all([
    eventsOfKind('handed over'),
    ...SUMMED_KINDS.map((kind) => eventsOfKindMade(kind, from, FOREVER)),
  ]);
  return [...handOffs!, ...feedback.flat()];
}

export async function chosenLearnings(): Promise<StoredEvent[]> {
  return (await Promise.all(['learning chosen', 'undone'].map(eventsOfKind))).flat();
}
