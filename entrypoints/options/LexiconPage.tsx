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
import { contradictions } from '../../utils/domain/lexicon/contradictions';
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
import { followKeptWords } from '../shared/lookup';
import type { Page } from './App';
import { type Shown, shownAtAGlance, shownOf } from './lexicon-shown';
import { useMissing } from './missing';
import { personName, when } from './people';

/** More of them than a person reads. */
const MOST_FOUND = 200;
const NONE: readonly Term[] = [];

export function LexiconPage({ agreements, desk: people, day }: Page) {
  const [desk] = useState(() => openLexiconDesk(thisPerson, () => agreements.inForce));
  const [writing, setWriting] = useState<string | Term | null>(null);
  const lexicon = desk.lexicon.value;
  const first = useSignal<Shown | null>(null);
  const shown = useComputed(() => (desk.lexicon.value ? shownOf(desk.lexicon.value) : first.value));
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
      return found.flatMap(({ id }) => rowById.value.get(id) ?? []);
    },
    [made],
  );
  useEffect(() => {
    const stopped = new AbortController();
    const refuse = (error: unknown) => console.error('Leadpact', error);
    const load = () => void desk.load().catch(refuse);
    const open = async () => {
      const kept = await keptGlance();
      if (kept?.glance.language !== language()) return;
      first.value = shownAtAGlance(kept);
      // Before the first key asks for it.
      await words();
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
