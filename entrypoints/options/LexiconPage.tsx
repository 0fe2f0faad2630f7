/** The lexicon's page: proposals, what is due, all terms, files, what nobody found, what contradicts itself. */
import '../../components/lexicon/lexicon.css';
import { useComputed } from '@preact/signals';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Contradictions } from '../../components/lexicon/Contradictions';
import { DueTerms } from '../../components/lexicon/DueTerms';
import { NotFoundList } from '../../components/lexicon/NotFoundList';
import { Proposals } from '../../components/lexicon/Proposals';
import { TermsFiles } from '../../components/lexicon/TermsFiles';
import { TermTable } from '../../components/lexicon/TermTable';
import { Notice } from '../../components/Notice';
import { language, t } from '../../locales/words';
import { textIn } from '../../utils/domain/language';
import { contradictions } from '../../utils/domain/lexicon/contradictions';
import { fold } from '../../utils/domain/lexicon/folding';
import { type Due, reviewsDue } from '../../utils/domain/lexicon/review-due';
import type { Term } from '../../utils/domain/lexicon/term';
import { decoded, readTermsFile, termsCsv, termsJson } from '../../utils/domain/lexicon/terms-file';
import type { PersonId } from '../../utils/domain/person';
import { now } from '../../utils/platform/clock';
import { saveFile } from '../../utils/platform/save-file';
import { onTeamWideChange } from '../../utils/store/changes';
import { thisPerson } from '../../utils/store/settings';
import type { TeamLexicon } from '../shared/lexicon';
import { type LexiconDesk, openLexiconDesk } from '../shared/lexicon-desk';
import { followKeptWords } from '../shared/lookup';
import type { Page } from './App';
import { useMissing } from './missing';
import { personName, when } from './people';

/** More of them than a person reads. */
const MOST_FOUND = 200;
const NONE: readonly Term[] = [];

export function LexiconPage({ agreements, desk: people, day }: Page) {
  const [desk] = useState(() => openLexiconDesk(thisPerson, () => agreements.inForce));
  const [writing, setWriting] = useState<Term | null>(null);
  const lexicon = desk.lexicon.value;
  const { missing, tells, forget, tell } = useMissing(lexicon?.terms ?? NONE);
  const [hasProblemsOpen, setProblemsOpen] = useState(false);
  const terms = useComputed(() => desk.lexicon.value?.terms ?? []);
  const byId = useComputed(() => new Map(terms.value.map((term) => [term.id, term])));
  // Put together when the first name is looked for.
  const idByName = useComputed(
    () => new Map(terms.value.flatMap(({ id, term }) => Object.values(term).map((name) => [fold(name), id]))),
  );
  const [words] = useState(followKeptWords);
  const [made, setMade] = useState(0);
  useEffect(() => {
    let isNewest = true;
    void desk.made().then(() => isNewest && setMade((times) => times + 1));
    return () => {
      isNewest = false;
    };
  }, [lexicon]);
  // Another function once lookups know other words: what is being searched is searched again.
  const search = useCallback(
    async (text: string) => {
      const { found } = (await words())(text, { most: MOST_FOUND });
      return found.flatMap(({ id }) => byId.value.get(id) ?? []);
    },
    [made],
  );
  useEffect(() => {
    const stopped = new AbortController();
    const load = () => void desk.load().catch((error) => console.error('Leadpact', error));
    load();
    onTeamWideChange(load, stopped.signal);
    // Before the first key asks for it.
    requestIdleCallback(() => void words().catch((error) => console.error('Leadpact', error)));
    return () => stopped.abort();
  }, []);
  const me = people.person.value;
  const due = useMemo(() => (lexicon === null ? [] : dueOf(lexicon, me.id, day.value)), [lexicon, me.id, day.value]);
  const nameOf = (id: string) => personName(people, id);
  if (lexicon === null) return null;
  return (
    <div class="stack lexicon" data-testid="lexicon">
      <Notice said={desk.said.value} />
      <h3>{t('lexicon.list.waiting')}</h3>
      <Proposals
        proposals={lexicon.proposals}
        language={language()}
        me={me.id}
        may={(proposal) => lexicon.mayAccept(proposal, me.id, now())}
        personName={nameOf}
        when={when}
        onAccept={desk.accept}
        onTurnDown={desk.turnDown}
        onTakeBack={desk.takeBack}
      />
      <h3>{t('lexicon.list.due')}</h3>
      <DueTerms
        due={due}
        language={language()}
        onStillRight={(term) => void desk.propose({ ...term, reviewed: now() })}
      />
      <h3>{t('lexicon.list.all')}</h3>
      <TermTable
        terms={terms.value}
        search={search}
        language={language()}
        history={lexicon.history}
        writing={writing}
        may={desk.may}
        linked={{
          criteria: agreements.inForce.agreement.definition.criteria,
          nameOf: (id) => (byId.value.has(id) ? textIn(byId.value.get(id)!.term, language()) : undefined),
          idOf: (name) => idByName.value.get(fold(name)),
        }}
        mayDrop={(term) => lexicon.mayDrop(term, me.id, now()) !== 'no'}
        personName={nameOf}
        when={when}
        onWrite={setWriting}
        onSend={desk.propose}
        onDrop={desk.drop}
      />
      <h3>{t('lexicon.list.notFound')}</h3>
      <NotFoundList
        missing={missing}
        onDefine={(word) =>
          setWriting({ id: crypto.randomUUID(), term: { [language()]: word }, meaning: {}, owner: 'both' })
        }
        onForget={forget}
        tells={tells}
        onTell={tell}
      />
      <details
        open={hasProblemsOpen}
        onToggle={(event) => setProblemsOpen(event.currentTarget.open)}
        data-testid="problems"
      >
        <summary>{t('lexicon.list.problems')}</summary>
        {hasProblemsOpen && <Contradictions found={contradictions(lexicon.terms)} language={language()} />}
      </details>
      <h3>{t('lexicon.file.title')}</h3>
      <Files desk={desk} terms={terms.value} />
    </div>
  );
}

/** Listed to those who own them; who owns a term may drop it. */
function dueOf(lexicon: TeamLexicon, me: PersonId, today: string): Due[] {
  const started = [now(), ...lexicon.events.map(({ at }) => at)].toSorted()[0]!;
  return reviewsDue(lexicon, started, today).filter(({ term }) => lexicon.mayDrop(term, me, now()) !== 'no');
}

function Files({ desk, terms }: { desk: LexiconDesk; terms: readonly Term[] }) {
  return (
    <TermsFiles
      terms={terms}
      read={async (file) => readTermsFile(decoded(new Uint8Array(await file.arrayBuffer())), terms)}
      onTakeIn={desk.takeIn}
      onSave={(as) =>
        as === 'json'
          ? saveFile('lexicon.json', termsJson(terms))
          : saveFile('lexicon.csv', termsCsv(terms, listSeparator()), 'text/csv;charset=utf-8')
      }
    />
  );
}

/** What Excel takes for one in this person's country: a semicolon where the comma stands in numbers. */
function listSeparator(): ';' | ',' {
  const parts = new Intl.NumberFormat(navigator.language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
