/** Which side a person was on when they did something: what somebody accepted stays accepted when they change sides. */
import type { Instant, StoredEvent } from '../events';
import type { PersonId, Side } from '../person';
import { isKnown } from '../standing';

export interface Sides {
  /** Null: they had not said. */
  sideOf(person: PersonId, at: Instant): Side | null;
  /** Whether anybody else had joined one of these sides by then. */
  hasOther(sides: readonly Side[], than: PersonId, at: Instant): boolean;
}

/** @param history what still stands, oldest first. */
export function sidesOf(history: readonly StoredEvent[]): Sides {
  const said = new Map<PersonId, { at: Instant; side: Side | null }[]>();
  for (const event of history) {
    if (!isKnown(event) || event.kind !== 'person') continue;
    const known = said.get(event.by) ?? [];
    known.push({ at: event.at, side: event.body.side });
    said.set(event.by, known);
  }
  const sideOf: Sides['sideOf'] = (person, at) => said.get(person)?.findLast((one) => one.at <= at)?.side ?? null;
  return {
    sideOf,
    hasOther: (sides, than, at) =>
      [...said.keys()].some((person) => {
        const side = person === than ? null : sideOf(person, at);
        return side !== null && sides.includes(side);
      }),
  };
}
