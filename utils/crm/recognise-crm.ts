/** Which known CRM a page belongs to, by its address: every file `*.crm.ts` beside this one is asked. */
import type { RecordKind } from '../domain/lead';
import type { KnownCrm } from './known-crm';
import { kindOfWord } from './record-kinds';

const crms = Object.values(import.meta.glob<KnownCrm>('./*.crm.ts', { eager: true, import: 'default' }));

export interface Recognised {
  crm: KnownCrm;
  /** Undefined on a page of the CRM that is no record of ours. */
  record?: { kind: RecordKind; id: string };
}

export const kindOfType = ({ kinds }: KnownCrm, type: string): RecordKind | undefined =>
  kinds?.[type] ?? kindOfWord(type);

/** Letters of a UUID mean the same in either case. */
const oneCase = (id: string): string => (/^[\da-f]{8}-[\da-f-]{27}$/i.test(id) ? id.toLowerCase() : id);

export function recogniseCrm(address: string): Recognised | undefined {
  for (const crm of crms) {
    if (!crm.within.split(' ').some((part) => address.includes(part))) continue;
    for (const pattern of crm.records) {
      const groups = pattern.exec(address)?.groups;
      if (!groups?.id) continue;
      const kind = kindOfType(crm, groups.type ?? '');
      return kind ? { crm, record: { kind, id: oneCase(groups.id) } } : { crm };
    }
    if (crm.noRecords?.some((pattern) => pattern.test(address))) return { crm };
  }
  return undefined;
}
