/** The last agreement that the company set and that could be read, so that a server that is away changes nothing. */
import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { AgreementVersion } from '../domain/agreement';
import { parseAgreement } from '../domain/agreement.schema';
import type { Instant } from '../domain/events';
import { citationOf } from './agreements';
import { orRefused } from './store-refused';

export interface CompanyCopy {
  version: AgreementVersion;
  readAt: Instant;
}

const stored = storage.defineItem<unknown>('local:companyAgreement');
const copy = z.object({ cite: z.string(), text: z.string(), readAt: z.iso.datetime() });

/** Null when there is none, or when it is no longer what was kept. */
export function companyCopy(): Promise<CompanyCopy | null> {
  return orRefused(async () => {
    const known = copy.safeParse(await stored.getValue());
    if (!known.success) return null;
    const agreement = parseAgreement(JSON.parse(known.data.text));
    if (!agreement || (await citationOf(agreement)) !== known.data.cite) return null;
    return { version: { cite: known.data.cite, agreement, standing: 'company' }, readAt: known.data.readAt };
  });
}

/** Kept as text: the browser's storage sorts an object's fields. */
export function keepCompanyCopy(kept: CompanyCopy | null): Promise<void> {
  return orRefused(() =>
    kept === null
      ? stored.removeValue()
      : stored.setValue({ cite: kept.version.cite, text: JSON.stringify(kept.version.agreement), readAt: kept.readAt }),
  );
}
