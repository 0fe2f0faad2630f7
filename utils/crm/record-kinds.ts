/** The words that CRMs have for a kind of record in addresses and in the names of their objects. */
import type { RecordKind } from '../domain/lead';

const KINDS: [RecordKind, RegExp][] = [
  ['lead', /^(leads?|prospects?|crm\.lead)$/i],
  ['contact', /^(contacts?|person|persons|people|individuals?|res\.partner)$/i],
  ['company', /^(accounts?|company|companies|organi[sz]ations?|societe|customers?|businesses)$/i],
  ['deal', /^(deals?|opportunity|opportunities|potentials?|projet|sales)$/i],
];

export const kindOfWord = (word: string): RecordKind | undefined =>
  KINDS.find(([, pattern]) => pattern.test(word))?.[0];
