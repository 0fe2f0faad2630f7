/** The agreement: what is in force, its draft section by section, signatures, files. */
import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ReviewReminder } from '../../components/agreement/ReviewReminder';
import { goToPlace } from '../../components/editor/go-to-place';
import { sectionOf } from '../../components/editor/section-of';
import { Cases } from '../../components/loop/Cases';
import { Notice } from '../../components/Notice';
import { ExportReminder } from '../../components/stored/ExportReminder';
import { language, t } from '../../locales/words';
import type { Language } from '../../utils/domain/language';
import { type Policy, setsAgreement } from '../../utils/domain/policy.schema';
import { reviewReminder } from '../../utils/domain/review-date';
import type { TeamAgreements } from '../shared/agreements';
import type { Backup } from '../shared/backup';
import type { Company } from '../shared/company';
import type { Team } from '../shared/team';
import { Content } from './Content';
import type { CasesForChange } from './cases';
import { DraftBar } from './DraftBar';
import type { Desk } from './desk';
import type { Draft } from './draft';
import type { OwnFile } from './own-file';
import { AGREEMENT, type Section, shownSection, TEAM } from './sections';
import type { Vault } from './vault';

export interface Page {
  agreements: TeamAgreements;
  desk: Desk;
  draft: Draft;
  cases: CasesForChange;
  vault: Vault;
  backup: Backup;
  company: Company;
  team: Team;
  ownFile: OwnFile;
  day: ReadonlySignal<string>;
}

/** Where a change is made and proposed. */
const WITH_CASES: Section[] = ['overview', 'definition'];
const chosenLanguage = signal<Language | null>(null);
let shown: ReturnType<typeof shownSection> | undefined;

export function App(page: Page) {
  const { agreements, desk, draft, cases, company, day } = page;
  const { inForce, versions } = agreements.versions;
  const [isNew] = useState(inForce.standing === 'provisional' && versions.length === 0);
  shown ??= shownSection(isNew ? 'start' : 'overview');
  const section = shown.value;
  const main = useRef<HTMLElement>(null);
  const wanted = useRef<string[] | null>(null);
  const was = useRef(section);
  useEffect(() => {
    if (wanted.current && main.current) goToPlace(wanted.current, main.current);
    else if (was.current !== section) scrollTo(0, 0);
    // What was saved was said where it was done.
    if (was.current !== section && desk.said.value?.is === 'saved' && !justBegun(was.current)) desk.said.value = null;
    wanted.current = null;
    was.current = section;
  }, [section]);
  const goTo = (path: string[]) => {
    wanted.current = path;
    location.hash = `#${sectionOf(path)}`;
  };
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
        {!readOnly && isOfAgreement(section) && (
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
        <Sections shown={section} hide={hidden(readOnly, company.policy.value)} />
        <main ref={main}>
          <h2 id="section-title">{t(`options.section.${section}`)}</h2>
          {!readOnly && cases.text.value !== '' && WITH_CASES.includes(section) && (
            <Cases text={cases.text.value} onDrop={cases.drop} />
          )}
          <Content {...page} section={section} language={writing} readOnly={readOnly} onGoTo={goTo} />
        </main>
      </div>
    </>
  );
}

function Sections({ shown, hide }: { shown: Section; hide: Section[] }) {
  const list = (sections: readonly Section[]) => (
    <ul>
      {sections
        .filter((section) => !hide.includes(section))
        .map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === shown ? 'page' : undefined}>
              {t(`options.section.${section}`)}
            </a>
          </li>
        ))}
    </ul>
  );
  return (
    <nav aria-label={t('options.title')}>
      {list(AGREEMENT)}
      <h2>{t('options.teamAndData')}</h2>
      {list(TEAM)}
    </nav>
  );
}

const isOfAgreement = (section: Section) => (AGREEMENT as readonly Section[]).includes(section);
/** The first run leads on by itself; there its success is told. */
const justBegun = (section: Section) => section === 'start';

function hidden(readOnly: boolean, policy: Policy): Section[] {
  const isSet = policy.crmHosts.length > 0 || policy.teamServer !== null || setsAgreement(policy);
  return [...(readOnly ? (['start'] as const) : []), ...(isSet ? [] : (['company'] as const))];
}
