/** The lead definition, and what the draft of it would change for the leads seen lately. */
import { useEffect, useState } from 'preact/hooks';
import { DefinitionEditor } from '../../components/editor/definition/DefinitionEditor';
import { Preview } from '../../components/editor/Preview';
import type { Answers } from '../../utils/domain/answers';
import type { Language } from '../../utils/domain/language';
import type { LeadKey } from '../../utils/domain/lead';
import type { SeenLead } from '../../utils/domain/replay';
import { now } from '../../utils/platform/clock';
import { answersGiven } from '../../utils/store/answers';
import { seenLeads } from '../../utils/store/seen';
import type { Page } from './App';

interface Seen {
  leads: SeenLead[];
  answersOf(lead: LeadKey): Answers;
  now: string;
}

interface Props extends Pick<Page, 'agreements' | 'draft'> {
  language: Language;
  readOnly: boolean;
}

const NOBODY: Answers = new Map();
const noAnswers = () => NOBODY;

export function DefinitionPage({ agreements, draft, language, readOnly }: Props) {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    // Without what was stored the definition can be written all the same: then no lead was seen.
    Promise.all([seenLeads(), answersGiven()]).then(
      ([leads, answersOf]) => setSeen({ leads, answersOf, now: now() }),
      () => setSeen({ leads: [], answersOf: noAnswers, now: now() }),
    );
  }, []);
  const agreement = draft.agreement.value;
  return (
    <>
      <fieldset disabled={readOnly} aria-labelledby="section-title">
        <DefinitionEditor
          definition={agreement.definition}
          languages={agreement.languages}
          language={language}
          onChange={(definition) =>
            draft.change((copy) => {
              copy.definition = definition;
            })
          }
        />
      </fieldset>
      <Preview
        inForce={agreements.inForce.agreement}
        draft={agreement}
        leads={seen?.leads ?? null}
        answersOf={seen?.answersOf ?? noAnswers}
        now={seen?.now ?? ''}
        language={language}
      />
    </>
  );
}
