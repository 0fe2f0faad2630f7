/** Who works here: a random id made at first run, with a name and a side. */
import type { CalendarRule, Enforcer } from './agreement';
import type { Absence, EventBodies } from './events';
import type { Language } from './language';

export const SIDES = ['marketing', 'sales', 'management'] as const;
export type Side = (typeof SIDES)[number];

/** A random id until a team gives an account name. Never contains a colon: it is a part of event ids. */
export type PersonId = string;

export interface Person {
  id: PersonId;
  name: string;
  side: Side | null;
  language?: Language;
  /** The name that the agreed consequences call them by. */
  role?: Enforcer;
  /** Hours of their own; absent: the team's. */
  calendar?: CalendarRule;
  absent?: Absence[];
}

/** What a person says of themselves, as their colleagues get it. */
export function personBody({ name, side, role, calendar, absent }: Person): EventBodies['person'] {
  return { name, side, ...(role && { role }), ...(calendar && { calendar }), ...(absent?.length && { absent }) };
}
