/** Who works in the team, as each person said it last: name, side, role, and when they are away. */
import type { Enforcer } from '../agreement';
import type { Absence, Instant, StoredEvent } from '../events';
import type { PersonId, Side } from '../person';
import { isKnown, standing } from '../standing';

export interface Colleague {
  id: PersonId;
  name: string;
  side: Side | null;
  role: Enforcer | null;
  absent: Absence[];
}

export type Colleagues = ReadonlyMap<PersonId, Colleague>;

/** @param events of any kind, in any order. */
export function colleaguesOf(events: readonly StoredEvent[]): Colleagues {
  const people = new Map<PersonId, Colleague>();
  for (const event of standing(events)) {
    if (!isKnown(event) || event.kind !== 'person') continue;
    const { name, side, role = null, absent = [] } = event.body;
    people.set(event.by, { id: event.by, name, side, role, absent });
  }
  return people;
}

/** @param day local day. */
export function isAway({ absent }: Pick<Colleague, 'absent'>, day: string): boolean {
  return absent.some(({ from, to }) => from <= day && day <= to);
}

/**
 * Who gives leads to reps (H2): the sales manager; in a team that named none, everybody in sales or management.
 */
export function mayAssign(me: Pick<Colleague, 'side' | 'role'>, colleagues: Colleagues): boolean {
  if (me.role === 'salesManager') return true;
  const isNamed = [...colleagues.values()].some(({ role }) => role === 'salesManager');
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
