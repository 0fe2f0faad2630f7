/** The popup: the lookup, one term with everything about it, or the form that proposes it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Glossary } from '../../components/lexicon/Glossary';
import { type DefinitionNow, TermCriteria } from '../../components/lexicon/TermCriteria';
import { TermForm } from '../../components/lexicon/TermForm';
import { TermPage } from '../../components/lexicon/TermPage';
import { Notice } from '../../components/Notice';
import { language, t } from '../../locales/words';
import { textIn } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';
import type { LexiconDesk } from '../shared/lexicon-desk';
import type { KeptWords } from '../shared/lookup';
import { CheckLead } from './CheckLead';

interface Props {
  words: KeptWords;
  /** What to look up at first. */
  ask: Promise<string>;
  recent(): Promise<string[]>;
  onOpened(id: string): void;
  onNotFound(typed: string, insteadOf: string | null): Promise<void>;
  /** What changing a term and its criteria need, loaded when they are wanted. */
  desk(): Promise<{ desk: LexiconDesk; definition: DefinitionNow }>;
  /** Null in a page of its own: there is no tab beside it. */
  openPanel: (() => Promise<void>) | null;
}

type View = { is: 'looking' } | { is: 'term'; term: Term } | { is: 'writing'; term: Term };
type Opened = Awaited<ReturnType<Props['desk']>>;

/** Whoever has not typed on for so long has seen that nothing is there. */
const SEEN_MS = 1_000;

export function LookUp({ words, ask, recent, onOpened, onNotFound, desk: openDesk, openPanel }: Props) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ terms: Term[]; more: boolean } | null>(null);
  const [view, setView] = useState<View>({ is: 'looking' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [others, setOthers] = useState<string[]>([]);
  const newest = useRef('');
  const missed = useRef<{ word: string | null; timer: ReturnType<typeof setTimeout> | undefined }>({
    word: null,
    timer: undefined,
  });

  const countMissing = (text: string) => {
    clearTimeout(missed.current.timer);
    missed.current.timer = setTimeout(() => {
      const { word } = missed.current;
      missed.current.word = text;
      void onNotFound(text, word !== null && text.startsWith(word) ? word : null);
    }, SEEN_MS);
  };
  const look = async (text: string) => {
    newest.current = text;
    clearTimeout(missed.current.timer);
    setTyped(text);
    if (text.trim() === '') {
      const terms = await words.byIds(await recent());
      if (newest.current === text) setFound({ terms, more: false });
      return;
    }
    const quick = await words.search(text, { quick: true });
    if (newest.current !== text) return;
    if (quick.found.length > 0) setFound({ terms: quick.found.map(({ term }) => term), more: quick.more });
    const all = await words.search(text);
    if (newest.current !== text) return;
    setFound({ terms: all.found.map(({ term }) => term), more: all.more });
    if (all.found.length === 0) countMissing(text.trim());
  };
  const open = (term: Term) => {
    onOpened(term.id);
    setOthers([]);
    setView({ is: 'term', term });
    void words
      .byIds(term.notSameAs ?? [])
      .then((terms) => setOthers(terms.map((other) => textIn(other.term, language()))));
    if (term.criterion !== undefined) void openDesk().then(setOpened);
  };
  const write = (term: Term) => {
    setView({ is: 'writing', term });
    void openDesk().then(setOpened);
  };
  const back = () => {
    setView({ is: 'looking' });
    void words.reopen().then(() => look(newest.current));
  };
  useEffect(() => {
    void ask.then(look);
  }, []);

  if (view.is === 'looking') {
    return (
      <main>
        <Notice said={opened?.desk.said.value ?? null} />
        <Glossary
          typed={typed}
          onType={(text) => void look(text)}
          found={found?.terms ?? null}
          more={found?.more ?? false}
          language={language()}
          onOpen={open}
          onProposeNew={(word) => write(newTerm(word))}
        >
          {openPanel && <CheckLead openPanel={openPanel} />}
        </Glossary>
      </main>
    );
  }
  return (
    <main>
      <section class="stack">
        <button type="button" class="plain" data-testid="back" ref={view.is === 'term' ? focus : null} onClick={back}>
          <span aria-hidden="true">← </span>
          {t('lexicon.back')}
        </button>
        {view.is === 'term' ? (
          <TermPage term={view.term} language={language()} notSameAs={others} onPropose={() => write(view.term)}>
            {opened && (
              <TermCriteria term={view.term} definition={opened.definition} states={null} language={language()} />
            )}
          </TermPage>
        ) : (
          opened && (
            <>
              <h1>{t('lexicon.formTitle')}</h1>
              <TermForm
                term={view.term}
                language={language()}
                may={opened.desk.may}
                onSend={opened.desk.propose}
                onCancel={back}
              />
            </>
          )
        )}
      </section>
    </main>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();

function newTerm(word: string): Term {
  return {
    id: crypto.randomUUID(),
    term: { [language()]: word },
    meaning: {},
    owner: 'both',
  };
}
