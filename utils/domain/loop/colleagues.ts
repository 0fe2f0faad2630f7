/** Who may give leads to whom: who is away, who assigns, and on which side somebody was when. */
import type { EventBodies, Instant, StoredEvent } from '../events';
import type { People } from '../people';
import type { PersonId, Side } from '../person';
import { isKnown, standing } from '../standing';

type Said = EventBodies['person'];

/** @param day local day. */
export function isAway({ absent = [] }: Pick<Said, 'absent'>, day: string): boolean {
  return absent.some(({ from, to }) => from <= day && day <= to);
}

/**
 * Who gives leads to reps (H2): the sales manager; in a team that named none, everybody in sales or management.
 */
export function mayAssign(me: Pick<Said, 'side' | 'role'>, people: People): boolean {
  if (me.role === 'salesManager') return true;
  const isNamed = [...people.values()].some(({ role }) => role === 'salesManager');
  return !isNamed && (me.side === 'sales' || me.side === 'management');
}

/** The side that somebody worked on then: marketers' own sales attempts are told apart by it (M4). */
export function sideAt(events: readonly StoredEvent[]): (person: PersonId, at: Instant) => Side | null {
  const said = standing(events)
    .filter(isKnown)
    .filter((event) => event.kind === 'person');
  return (person, at) => {
    const own = said.filter(({ by }) => by === person);
    return (own.findLast((event) => event.at <= at) ?? own[0])?.body.side ?? null;
  };
}
