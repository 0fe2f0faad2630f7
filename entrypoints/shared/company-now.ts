/** The agreement that the company sets, for whom no page is open: what policy holds, else the last copy that was read. */
import type { AgreementVersion } from '../../utils/domain/agreement';
import { setsAgreement } from '../../utils/domain/policy.schema';
import { companyPolicy } from '../../utils/platform/policy';
import { citationOf } from '../../utils/store/agreements';
import { companyCopy } from '../../utils/store/company-copy';

/** Null: the company sets none, or none could be read yet. */
export async function companyNow(): Promise<AgreementVersion | null> {
  const policy = await companyPolicy();
  if (!setsAgreement(policy)) return null;
  const { agreement } = policy;
  if (agreement) return { cite: await citationOf(agreement), agreement, standing: 'company' };
  return (await companyCopy())?.version ?? null;
}
