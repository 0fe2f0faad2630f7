/** Which known CRM a page belongs to, by its address: every file `*.crm.ts` beside this one is asked. */
import type { RecordKind } from '../domain/lead';
import type { KnownCrm } from './known-crm';

const crms = Object.values(import.meta.glob<KnownCrm>('./*.crm.ts', { eager: true, import: 'default' }));

export interface Recognised {
  crm: KnownCrm;
  /** Undefined on a page of the CRM that is no record of ours. */
  record?: { kind: RecordKind; id: string };
}

export function recogniseCrm(address: string): Recognised | undefined {
  for (const crm of crms) {
    if (crm.noRecords?.some((pattern) => pattern.test(address))) return { crm };
    for (const pattern of crm.records) {
      const groups = pattern.exec(address)?.groups;
      if (!groups?.id) continue;
      const kind = crm.kinds[groups.type ?? ''] ?? crm.kinds[(groups.type ?? '').toLowerCase()] ?? crm.kind;
      return kind ? { crm, record: { kind, id: groups.id } } : { crm };
    }
  }
  return undefined;
}
