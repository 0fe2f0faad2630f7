/** The lexicon's page: proposals, what is due, all terms, files, what nobody found, what contradicts itself. */
import '../../components/lexicon/lexicon.css';
import { useComputed, useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Contradictions } from '../../components/lexicon/Contradictions';
import { DueTerms } from '../../components/lexicon/DueTerms';
import { NotFoundList } from '../../components/lexicon/NotFoundList';
import { Proposals } from '../../components/lexicon/Proposals';
import { TermsFiles } from '../../components/lexicon/TermsFiles';
import { TermTable } from '../../components/lexicon/TermTable';
import { Notice } from '../../components/Notice';
import { language, t } from '../../locales/words';
import { contradictions, wordsIn } from '../../utils/domain/lexicon/contradictions';
import { fold } from '../../utils/domain/lexicon/folding';
import { LISTED } from '../../utils/domain/lexicon/glance';
import type { Term } from '../../utils/domain/lexicon/term';
import { decoded, readTermsFile, termsCsv, termsJson } from '../../utils/domain/lexicon/terms-file';
import { now } from '../../utils/platform/clock';
import { saveFile } from '../../utils/platform/save-file';
import { onTeamWideChange } from '../../utils/store/changes';
import { keptGlance } from '../../utils/store/kept-lookup';
import { thisPerson } from '../../utils/store/settings';
import { type LexiconDesk, openLexiconDesk } from '../shared/lexicon-desk';
import { followKeptWords, type SearchWords } from '../shared/lookup';
import type { Page } from './App';
import { type Shown, shownAtAGlance, shownOf } from './lexicon-shown';
import { useMissing } from './missing';
import { personName, when } from './people';

const refuse = (error: unknown) => console.error('Leadpact', error);
/** More of them than a person reads. */
const MOST_FOUND = 200;
const NONE: readonly Term[] = [];
const AT_A_TIME = 100;

export function LexiconPage({ agreements, desk: people, day }: Page) {
  const [desk] = useState(() => openLexiconDesk(thisPerson, () => agreements.inForce));
  const [writing, setWriting] = useState<string | Term | null>(null);
  const lexicon = desk.lexicon.value;
  const first = useSignal<Shown | null>(null);
  const shown = useComputed(() => (desk.lexicon.value ? shownOf(desk.lexicon.value, language()) : first.value));
  const { missing, tells, forget, tell } = useMissing(lexicon?.terms ?? NONE);
  const byId = useComputed(() => new Map(desk.lexicon.value?.terms.map((term) => [term.id, term])));
  const rowById = useComputed(() => new Map(shown.value?.rows.map((row) => [row.id, row])));
  // Put together when the first name is looked for.
  const idByName = useComputed(
    () =>
      new Map(
        desk.lexicon.value?.terms.flatMap(({ id, term }) =>
          Object.values(term).map((name) => [fold(name), id] as const),
        ),
      ),
  );
  const [openWords] = useState(followKeptWords);
  const [words, setWords] = useState<SearchWords | null>(null);
  const readWords = async () => {
    const read = await openWords();
    setWords(() => read);
  };
  useEffect(() => {
    // Lookups know what was stored a moment later than the page.
    if (lexicon !== null) void desk.made().then(readWords).catch(refuse);
  }, [lexicon]);
  const search = useCallback(
    (text: string) => {
      if (words === null) return null;
      return words(text, { most: MOST_FOUND }).found.flatMap(({ id }) => rowById.value.get(id) ?? []);
    },
    [words, shown.value],
  );
  useEffect(() => {
    const stopped = new AbortController();
    const load = () => void desk.load().catch(refuse);
    const open = async () => {
      const kept = await keptGlance();
      if (kept?.glance.language !== language()) return;
      first.value = shownAtAGlance(kept);
      // Before the first key asks for it.
      await readWords();
    };
    // Everything is read when the first of it is on the screen and can be searched.
    void open().catch(refuse).finally(load);
    onTeamWideChange(load, stopped.signal);
    return () => stopped.abort();
  }, []);
  const me = people.person.value;
  const nameOf = (id: string) => personName(people, id);
  const due = useMemo(
    () =>
      (shown.value?.due(day.value) ?? [])
        .filter(({ term }) => shown.value!.mayDrop(term, me.id, now()) !== 'no')
        .slice(0, LISTED),
    [shown.value, me.id, day.value],
  );
  if (shown.value === null) return null;
  const { rows, proposals, waiting, mayAccept, mayDrop, historyOf } = shown.value;
  return (
    <div class="stack lexicon" data-testid="lexicon">
      <Notice said={desk.said.value} />
      <h3>{t('lexicon.list.waiting')}</h3>
      <Proposals
        proposals={proposals}
        waiting={waiting}
        language={language()}
        me={me.id}
        may={(proposal) => mayAccept(proposal, me.id, now())}
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
        terms={rows}
        search={search}
        language={language()}
        historyOf={historyOf}
        // Who may decide on it is known when everything is read.
        writing={lexicon && (typeof writing === 'string' ? (byId.value.get(writing) ?? null) : writing)}
        may={desk.may}
        linked={{
          criteria: agreements.inForce.agreement.definition.criteria,
          nameOf: (id) => rowById.value.get(id)?.name,
          idOf: (name) => idByName.value.get(fold(name)),
        }}
        mayDrop={(term) => mayDrop(term, me.id, now()) !== 'no'}
        personName={nameOf}
        when={when}
        onWrite={setWriting}
        onSend={desk.propose}
        onDrop={desk.drop}
      />
      {lexicon && (
        <>
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
          <Problems terms={lexicon.terms} />
          <h3>{t('lexicon.file.title')}</h3>
          <Files desk={desk} terms={lexicon.terms} />
        </>
      )}
    </div>
  );
}

function Problems({ terms }: { terms: readonly Term[] }) {
  const [isOpen, setOpen] = useState(false);
  const found = useMemo(() => (isOpen ? contradictions(terms) : []), [isOpen, terms]);
  // Most of the work, done a little at a time while nobody waits for it.
  useEffect(() => {
    let done = 0;
    let waiting = requestIdleCallback(function more() {
      for (const term of terms.slice(done, done + AT_A_TIME)) wordsIn(term);
      done += AT_A_TIME;
      if (done < terms.length) waiting = requestIdleCallback(more);
    });
    return () => cancelIdleCallback(waiting);
  }, [terms]);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="problems">
      <summary>{t('lexicon.list.problems')}</summary>
      {isOpen && <Contradictions found={found} language={language()} />}
    </details>
  );
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
