/** What a hand-off records together: itself, who gets the lead at once, and the answer that it is to an open return. */
import type { Entry, HandedOver, StoredEvent } from '../events';
import type { PersonId } from '../person';
import { isKnown } from '../standing';
import { rejectionsOwed } from './returns';

/**
 * @param to null: whoever assigns decides later.
 * @param timeline the lead's events that still stand, oldest first.
 */
export function handOverEntries(body: HandedOver, to: PersonId | null, timeline: readonly StoredEvent[]): Entry[] {
  const known = timeline.filter(isKnown);
  const handOff = known.findLast((event) => event.kind === 'handed over');
  const answers = rejectionsOwed({ timeline: known, handOff }).map(
    ({ _id }): Entry => ({ kind: 'return answered', body: { rejection: _id, answer: 'fixed' } }),
  );
  return [
    ...answers,
    { kind: 'handed over', body },
    ...(to === null ? [] : [{ kind: 'assigned', body: { to } } satisfies Entry]),
  ];
}
