/** The agreement that the company set by policy, as a version in force; null: none. */
import type { AgreementVersion } from '../../utils/domain/agreement';
import type { Policy } from '../../utils/domain/policy.schema';
import { citationOf } from '../../utils/store/agreements';

export async function companyVersion({ agreement }: Policy): Promise<AgreementVersion | null> {
  return agreement && { cite: await citationOf(agreement), agreement, standing: 'company' };
}
