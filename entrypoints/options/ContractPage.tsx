/** The contract of the version in force, or of the draft while there are changes. */
import { Contract } from '../../components/agreement/Contract';
import { t } from '../../locales/words';
import { signersOf } from '../../utils/domain/agreement-versions';
import type { Language } from '../../utils/domain/language';
import type { Page } from './App';
import { personName, signedOn } from './people';

export function ContractPage({ agreements, desk, draft, language }: Page & { language: Language }) {
  const { inForce, versions } = agreements.versions;
  const isDraft = draft.changes.value > 0 || inForce.standing === 'provisional';
  const agreement = isDraft ? draft.agreement.value : inForce.agreement;
  const signed = isDraft ? [] : (versions.find(({ cite }) => cite === inForce.cite)?.signatures ?? []);
  const signatures = signersOf(agreement).map((side) => {
    const signature = signed.find((one) => one.side === side);
    return {
      side,
      name: signature ? personName(desk, signature.by) : null,
      at: signature ? signedOn(signature.at) : null,
    };
  });
  return (
    <>
      <style>{pageNumbers()}</style>
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

/** At the foot of each printed page, in the reader's language: a longer contract says that there is more. */
function pageNumbers(): string {
  const words = t('editor.page', ['\n1\n', '\n2\n']).split('\n');
  const content = words.map((word) => (word === '1' ? 'counter(page)' : word === '2' ? 'counter(pages)' : `"${word}"`));
  return `@media print { @page { @bottom-right { content: ${content.join(' ')}; font: 8pt sans-serif; } } }`;
}
