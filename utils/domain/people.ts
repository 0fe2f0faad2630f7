/** What everybody last said about themselves. */
import type { EventBodies, StoredEvent } from './events';
import type { PersonId } from './person';
import { isKnown, standing } from './standing';

export type People = ReadonlyMap<PersonId, EventBodies['person']>;

/** By the id of the person; of several `person` events the newest holds. */
export function peopleOf(events: readonly StoredEvent[]): People {
  const people = new Map<PersonId, EventBodies['person']>();
  for (const event of standing(events)) if (isKnown(event) && event.kind === 'person') people.set(event.by, event.body);
  return people;
}
