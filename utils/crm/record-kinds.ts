/** The words that CRMs have for a kind of record in addresses and in the names of their objects. */
import type { RecordKind } from '../domain/lead';

const WORDS: Record<RecordKind, string> = {
  lead: 'lead leads prospect prospects crm.lead',
  contact: 'contact contacts person persons people individual individuals res.partner',
  company:
    'account accounts company companies organisation organisations organization organizations societe customer customers businesses',
  deal: 'deal deals opportunity opportunities potential potentials projet sales',
};

const kinds = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as RecordKind] as const)),
);

export const kindOfWord = (word: string): RecordKind | undefined => kinds.get(word.toLowerCase());
