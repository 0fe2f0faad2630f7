/** What goes when a lead or a person is to be forgotten, and what stays. */
import type { StoredEvent } from './events';
import type { LeadKey } from './lead';
import type { PersonId } from './person';
import { isKnown, standing } from './standing';

export type Forgotten = { lead: LeadKey } | { person: PersonId };

/**
 * What somebody entered for the whole team stays when they are forgotten, with an id that no longer has a name: contract,
 * lexicon and mappings are in use by others. So do the requests themselves.
 */
const FOR_THE_TEAM = new Set([
  'agreement proposed',
  'agreement signed',
  'mapping taught',
  'mapping removed',
  'term proposed',
  'term accepted',
  'term dropped',
  'learning chosen',
  'erasure asked',
]);

/** Whether an event goes when its author is forgotten. What takes a signature back is about no lead, and stays with it. */
export function goesWithItsAuthor({ kind, lead }: StoredEvent): boolean {
  return kind === 'undone' ? lead !== undefined : !FOR_THE_TEAM.has(kind);
}

/** Under which names an erased event is remembered: its own, its lead's, its author's. */
export function erasedNames(event: StoredEvent): string[] {
  return [
    event._id,
    ...(event.lead === undefined ? [] : [erasedLead(event.lead)]),
    ...(goesWithItsAuthor(event) ? [erasedPerson(event.by)] : []),
  ];
}

export const erasedLead = (lead: LeadKey): string => `lead:${lead}`;
export const erasedPerson = (person: PersonId): string => `person:${person}`;

/** Every key of the same lead: two keys can have been linked. @param links events of kind `linked` and `undone`. */
export function keysOfLead(lead: LeadKey, links: readonly StoredEvent[]): Set<LeadKey> {
  const pairs = standing(links).flatMap((event) =>
    isKnown(event) && event.kind === 'linked' && event.lead !== undefined ? [[event.lead, event.body.to] as const] : [],
  );
  const keys = new Set([lead]);
  for (let known = 0; known < keys.size; ) {
    known = keys.size;
    for (const [one, other] of pairs) {
      if (keys.has(one)) keys.add(other);
      else if (keys.has(other)) keys.add(one);
    }
  }
  return keys;
}
