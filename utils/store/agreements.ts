/** Agreement versions by citation. */
import type { Agreement, AgreementVersion, Citation } from '../domain/agreement';
import { parseAgreement } from '../domain/agreement.schema';
import { contentHash } from './event-id';
import { openStore } from './open';
import { orRefused } from './store-refused';

/** `<number>:<hash of the whole document>`. */
export async function citationOf(agreement: Agreement): Promise<Citation> {
  return `${agreement.number}:${await contentHash(agreement)}`;
}

/** Every stored version whose text is still what its citation says. */
export function storedVersions(): Promise<AgreementVersion[]> {
  return orRefused(async () => {
    const rows = await (await openStore()).getAll('agreements');
    const versions = await Promise.all(
      rows.map(async ({ cite, agreement }): Promise<AgreementVersion | null> => {
        if ((await citationOf(agreement)) !== cite) return null;
        const parsed = parseAgreement(agreement);
        return parsed && { cite, agreement: parsed, standing: parsed.number === 0 ? 'provisional' : 'signed' };
      }),
    );
    return versions.filter((version) => version !== null);
  });
}
