/** The section that is shown. */
import { Start } from '../../components/agreement/Start';
import { Basics } from '../../components/editor/sections/Basics';
import { Calendars } from '../../components/editor/sections/Calendars';
import { Consequences } from '../../components/editor/sections/Consequences';
import { Data } from '../../components/editor/sections/Data';
import { Goals } from '../../components/editor/sections/Goals';
import { Marketing } from '../../components/editor/sections/Marketing';
import { Pipeline } from '../../components/editor/sections/Pipeline';
import { Reasons } from '../../components/editor/sections/Reasons';
import { ReviewRhythm } from '../../components/editor/sections/ReviewRhythm';
import { Sales } from '../../components/editor/sections/Sales';
import { Together } from '../../components/editor/sections/Together';
import { CALENDARS } from '../../utils/calendars';
import type { Language } from '../../utils/domain/language';
import type { Page } from './App';
import { CompanySettings } from './CompanySettings';
import { ContractPage } from './ContractPage';
import { DefinitionPage } from './DefinitionPage';
import { Files } from './Files';
import { LexiconPage } from './LexiconPage';
import { MonthPage } from './MonthPage';
import { Overview } from './Overview';
import { openPlaces } from './places';
import { StoredPage } from './StoredPage';
import type { Section } from './sections';
import { TeamPage } from './TeamPage';

interface Props extends Page {
  section: Section;
  language: Language;
  readOnly: boolean;
  /** Shows where a place of the draft is edited. */
  onGoTo(path: string[]): void;
}

const COUNTRIES = CALENDARS.map(({ country }) => country);
const places = openPlaces();
const EDITORS = {
  basics: Basics,
  marketing: Marketing,
  sales: Sales,
  calendar: Calendars,
  reasons: Reasons,
  consequences: Consequences,
  together: Together,
  goals: Goals,
  pipeline: Pipeline,
  data: Data,
  review: ReviewRhythm,
};

export function Content({ section, language, readOnly, onGoTo, ...page }: Props) {
  const { agreements, desk, draft, company } = page;
  const shown = draft.agreement.value;
  switch (section) {
    case 'start':
      return (
        <Start
          person={desk.person.value}
          calendar={agreements.inForce.agreement.sla.calendars[0]!}
          firstContact={agreements.inForce.agreement.sla.sales.firstContact}
          places={places}
          countries={COUNTRIES}
          onSign={async (me, answers) => {
            const done = await desk.begin(me, answers);
            if (done) {
              // A draft of what was before would undo the answers; undo brings it back.
              draft.replace(null);
              location.hash = '#overview';
            }
            return done;
          }}
        />
      );
    case 'overview':
      return <Overview {...page} readOnly={readOnly} places={places} onGoTo={onGoTo} />;
    case 'contract':
      return <ContractPage {...page} language={language} />;
    case 'files':
      return (
        <Files
          draft={shown}
          readOnly={readOnly}
          signedCopy={desk.signedCopy}
          onTakeIn={desk.takeIn}
          onDraft={draft.replace}
        />
      );
    case 'lexicon':
      return <LexiconPage {...page} />;
    case 'month':
      return <MonthPage {...page} />;
    case 'stored':
      return <StoredPage {...page} />;
    case 'team':
      return <TeamPage {...page} server={company.policy.value.teamServer} onDraft={draft.replace} />;
    case 'company':
      return <CompanySettings company={company} />;
    case 'definition':
      return <DefinitionPage agreements={agreements} draft={draft} language={language} readOnly={readOnly} />;
    default: {
      const Editor = EDITORS[section];
      return (
        <fieldset disabled={readOnly} class="editor" aria-labelledby="section-title">
          <Editor
            key={section}
            draft={shown}
            language={language}
            change={draft.change}
            places={places}
            today={page.day.value}
          />
        </fieldset>
      );
    }
  }
}
