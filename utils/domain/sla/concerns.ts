/** Whom a clock or an agreed step concerns. */
import type { Enforcer } from '../agreement';
import type { People } from '../people';
import type { PersonId, Side } from '../person';
import type { LeadClock } from './lead-clock';

/** The side that a role belongs to. */
const SIDE: Record<Enforcer, Side> = {
  rep: 'sales',
  salesManager: 'sales',
  marketingManager: 'marketing',
  ceo: 'management',
};

/**
 * Whether the clock is this person's to keep: their own lead's; one that nobody has yet is the manager's of that side,
 * and where a team has named no manager (S10) everybody's on it, so that it is never nobody's.
 */
export function isMine({ kind, owner }: Pick<LeadClock, 'kind' | 'owner'>, me: PersonId, people: People): boolean {
  if (owner !== null) return owner === me;
  const manager = kind === 'handOff' ? 'marketingManager' : 'salesManager';
  return holders(manager, people).size > 0 ? isRole(manager, me, people) : people.get(me)?.side === SIDE[manager];
}

/** Whether an agreed step names this person: the rep whose clock it is, or whoever has the role. */
export function isNamed(
  who: Enforcer,
  clock: Pick<LeadClock, 'kind' | 'owner'> | null,
  me: PersonId,
  people: People,
): boolean {
  return who === 'rep' ? clock !== null && isMine(clock, me, people) : isRole(who, me, people);
}

/** Everybody who said that they have the role. */
export function holders(role: Enforcer, people: People): Set<PersonId> {
  return new Set([...people].filter(([, person]) => person.role === role).map(([id]) => id));
}

function isRole(role: Enforcer, me: PersonId, people: People): boolean {
  return people.get(me)?.role === role;
}
