/** The agreement: what is in force, its draft section by section, signatures, files. */
import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { ReviewReminder } from '../../components/agreement/ReviewReminder';
import { Notice } from '../../components/Notice';
import { ExportReminder } from '../../components/stored/ExportReminder';
import { language, t } from '../../locales/words';
import type { Language } from '../../utils/domain/language';
import type { Policy } from '../../utils/domain/policy.schema';
import { reviewReminder } from '../../utils/domain/review-date';
import type { TeamAgreements } from '../shared/agreements';
import type { Backup } from '../shared/backup';
import type { Team } from '../shared/team';
import { Content } from './Content';
import { DraftBar } from './DraftBar';
import type { Desk } from './desk';
import type { Draft } from './draft';
import { SECTIONS, type Section, shownSection } from './sections';
import type { Vault } from './vault';

export interface Page {
  agreements: TeamAgreements;
  desk: Desk;
  draft: Draft;
  vault: Vault;
  backup: Backup;
  policy: Policy;
  team: Team;
  day: ReadonlySignal<string>;
}

const chosenLanguage = signal<Language | null>(null);
let shown: ReturnType<typeof shownSection> | undefined;

export function App(page: Page) {
  const { agreements, desk, draft, policy, day } = page;
  const { inForce, versions } = agreements.versions;
  const [isNew] = useState(inForce.standing === 'provisional' && versions.length === 0);
  shown ??= shownSection(isNew ? 'start' : 'overview');
  const section = shown.value;
  const readOnly = inForce.standing === 'company';
  const { languages } = draft.agreement.value;
  const own = languages.includes(language()) ? language() : (languages[0] ?? 'en');
  const writing = chosenLanguage.value && languages.includes(chosenLanguage.value) ? chosenLanguage.value : own;
  return (
    <>
      <header class="top">
        <h1>{t('options.title')}</h1>
        <Notice said={desk.said.value} />
        {readOnly && (
          <p class="banner warn" data-testid="set-by-company">
            {t('options.setByCompany')}
          </p>
        )}
        <ReviewReminder days={reviewReminder(inForce.agreement, day.value)} by={inForce.agreement.sla.review.by} />
        {section !== 'stored' && (
          <ExportReminder
            count={page.backup.due.value}
            onExport={() => {
              location.hash = '#stored';
            }}
            onLater={page.backup.putOff}
          />
        )}
        {!readOnly && (
          <DraftBar
            draft={draft}
            languages={languages}
            language={writing}
            onLanguage={(next) => {
              chosenLanguage.value = next;
            }}
          />
        )}
      </header>
      <div class="page">
        <Sections shown={section} hide={hidden(readOnly, policy)} />
        <main>
          <h2 id="section-title">{t(`options.section.${section}`)}</h2>
          <Content {...page} section={section} language={writing} readOnly={readOnly} />
        </main>
      </div>
    </>
  );
}

function Sections({ shown, hide }: { shown: Section; hide: Section[] }) {
  return (
    <nav aria-label={t('options.title')}>
      <ul>
        {SECTIONS.filter((section) => !hide.includes(section)).map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === shown ? 'page' : undefined}>
              {t(`options.section.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function hidden(readOnly: boolean, { crmHosts, teamServer, agreement, problem }: Policy): Section[] {
  const isSet = crmHosts.length > 0 || teamServer !== null || agreement !== null || problem !== null;
  return [...(readOnly ? (['start'] as const) : []), ...(isSet ? [] : (['company'] as const))];
}
