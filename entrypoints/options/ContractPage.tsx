/** The contract of the version in force, or of the draft while there are changes. */
import { Contract } from '../../components/agreement/Contract';
import { t } from '../../locales/words';
import type { Language } from '../../utils/domain/language';
import type { Side } from '../../utils/domain/person';
import type { Page } from './App';
import { personName, when } from './people';

export function ContractPage({ agreements, desk, draft, language }: Page & { language: Language }) {
  const { inForce, versions } = agreements.versions;
  const isDraft = draft.changes.value > 0 || inForce.standing === 'provisional';
  const agreement = isDraft ? draft.agreement.value : inForce.agreement;
  const signed = isDraft ? [] : (versions.find(({ cite }) => cite === inForce.cite)?.signatures ?? []);
  const sides: Side[] = agreement.managementSigns ? ['marketing', 'sales', 'management'] : ['marketing', 'sales'];
  const signatures = sides.map((side) => {
    const signature = signed.find((one) => one.side === side);
    return {
      side,
      name: signature ? personName(desk, signature.by) : null,
      at: signature ? when(signature.at) : null,
    };
  });
  return (
    <>
      <button type="button" class="primary no-print" data-testid="print" onClick={() => print()}>
        {t('options.contract.print')}
      </button>
      <Contract
        agreement={agreement}
        cite={isDraft ? null : inForce.cite}
        language={language}
        signatures={signatures}
      />
    </>
  );
}
