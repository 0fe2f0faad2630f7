/** Who works here: a random id made at first run, with a name and a side. */
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
}
