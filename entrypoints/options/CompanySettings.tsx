/** What the company's administrator set by policy: shown, not changed. */
import { FileProblemWords } from '../../components/agreement/FileProblemWords';
import { t } from '../../locales/words';
import type { Company, CompanyTrouble } from '../shared/company';
import { when } from './people';

export function CompanySettings({ company }: { company: Company }) {
  const { crmHosts, teamServer, address } = company.policy.value;
  const trouble = company.trouble.value;
  const readAt = company.readAt.value;
  return (
    <div class="stack" data-testid="company">
      <p class="dim">{t('options.setByCompany')}</p>
      {crmHosts.length > 0 && <p>{t('options.company.hosts', [crmHosts.join(' · ')])}</p>}
      {teamServer && <p>{t('options.company.server', [teamServer])}</p>}
      {address && <p>{t('editor.company.address', [address.url])}</p>}
      {trouble && (
        <div class="banner bad" role="alert" data-testid="company-trouble">
          <p>{inWords(trouble)}</p>
          <p>{readAt === null ? t('editor.company.none') : t('editor.company.kept', [when(readAt)])}</p>
        </div>
      )}
      {trouble && 'problem' in trouble && <FileProblemWords problem={trouble.problem} />}
    </div>
  );
}

function inWords(trouble: CompanyTrouble): string {
  return trouble.is === 'broken' ? t('editor.company.broken') : t(`editor.company.${trouble.is}`, [trouble.address]);
}
