/** What the company's administrator set by policy: shown, not changed. */
import { FileProblemWords } from '../../components/agreement/FileProblemWords';
import { t } from '../../locales/words';
import type { Policy } from '../../utils/domain/policy.schema';

export function CompanySettings({ policy }: { policy: Policy }) {
  const { crmHosts, teamServer, problem } = policy;
  return (
    <div class="stack" data-testid="company">
      <p class="dim">{t('options.setByCompany')}</p>
      {crmHosts.length > 0 && <p>{t('options.company.hosts', [crmHosts.join(' · ')])}</p>}
      {teamServer && <p>{t('options.company.server', [teamServer])}</p>}
      {problem && (
        <>
          <p class="bad">{t('options.company.broken')}</p>
          <FileProblemWords problem={problem} />
        </>
      )}
    </div>
  );
}
