/** One row of a list as a record of its own. */
import type { RecordKind } from '../../domain/lead';
import { wordsOf } from '../../domain/lead';
import type { ListRow } from '../../domain/page-report';
import type { Candidates } from '../candidate';
import { choose } from '../choose';
import { joinNames } from '../names';
import type { RecordLink } from './record-link';

/** @returns undefined for a row that does not say who it is about. */
export function rowOf(candidates: Candidates, own: RecordLink | undefined, kind: RecordKind): ListRow | undefined {
  const { fields, places } = choose(candidates);
  const { firstName, lastName } = fields;
  // A list may sort by the last name and show the whole name in that column.
  const isWhole =
    firstName?.state === 'read' && lastName?.state === 'read' && lastName.words.startsWith(`${firstName.words} `);
  if (isWhole) delete fields.firstName;
  joinNames(fields, places, kind);
  if (isWhole) fields.firstName = firstName;
  const hasIdentity = (['name', 'company', 'email'] as const).some((field) => wordsOf(fields, field) !== undefined);
  return hasIdentity ? { fields, key: own?.key ?? null, kind, address: own?.address ?? null } : undefined;
}
