/** The popup's lookup: answers in the same breath as the key, and with what is further away once that is on the screen. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Glossary } from '../../components/lexicon/Glossary';
import { Notice, type Said } from '../../components/Notice';
import { language } from '../../locales/words';
import { type ShownTerm, shownTerm } from '../../utils/domain/lexicon/shown-terms';
import type { Term } from '../../utils/domain/lexicon/term';
import type { FoundWords, SearchWords } from '../shared/lookup';
import { CheckLead } from './CheckLead';
import type { OpenedTerm, Opening } from './OpenedTerm';

interface Props {
  /** What was typed before this was drawn. */
  typed: string;
  /** What to look up at first, unless something was typed already. */
  ask: Promise<string>;
  openWords(): Promise<SearchWords>;
  /** Resolves to true when there are other words than those that were opened. */
  wordsChanged: Promise<boolean>;
  /** Those that are there. */
  termsOf(ids: readonly string[]): Promise<Term[]>;
  recent(): Promise<string[]>;
  onOpened(id: string): void;
  onNotFound(typed: string, insteadOf: string | null): Promise<void>;
  /** What changing a term and its criteria need, loaded when they are wanted. */
  desk: Opening['desk'];
  /** Null in a page of its own: there is no tab beside it. */
  openPanel: (() => Promise<void>) | null;
}

interface Open {
  View: typeof OpenedTerm;
  term: Term;
  writing: boolean;
}

/** One frame: by then the first answer is on the screen. */
const DRAWN_MS = 20;
/** Whoever has not typed on for so long has seen that nothing is there. */
const SEEN_MS = 1_000;

export function LookUp(props: Props) {
  const { ask, openWords, wordsChanged, termsOf, recent, onOpened, onNotFound, desk, openPanel } = props;
  const [typed, setTyped] = useState(props.typed);
  const [found, setFound] = useState<FoundWords | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const search = useRef<SearchWords | null>(null);
  const newest = useRef(props.typed);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const missing = useRef<string | null>(null);

  const countMissing = (text: string) => {
    later.current = setTimeout(() => {
      const before = missing.current;
      missing.current = text;
      void onNotFound(text, before !== null && text.startsWith(before) ? before : null);
    }, SEEN_MS);
  };
  const showAll = (text: string) => {
    if (search.current === null) return;
    const all = search.current(text);
    setFound(all);
    if (all.found.length === 0) countMissing(text.trim());
  };
  const showRecent = async () => {
    const terms = await termsOf(await recent());
    if (newest.current.trim() !== '') return;
    setFound({ found: terms.map((term) => shownTerm(term, language())), more: false });
  };
  const look = (text: string) => {
    newest.current = text;
    clearTimeout(later.current);
    setTyped(text);
    if (text.trim() === '') {
      setFound(null);
      void showRecent();
      return;
    }
    // What is typed before the words are there is looked up when they are.
    if (search.current === null) return;
    const quick = search.current(text, { quick: true });
    // The list is always the answer to what is typed: Enter opens nothing else.
    if (quick.found.length === 0) return showAll(text);
    setFound(quick);
    // A list that is full has no room for what is further away.
    if (!quick.more) later.current = setTimeout(() => showAll(text), DRAWN_MS);
  };
  const openAgain = async () => {
    search.current = await openWords();
    look(newest.current);
  };
  const show = async (term: Term, writing: boolean) => {
    clearTimeout(later.current);
    const { OpenedTerm } = await import('./OpenedTerm');
    setOpen({ View: OpenedTerm, term, writing });
  };
  const choose = async ({ id }: ShownTerm) => {
    const [term] = await termsOf([id]);
    // Dropped meanwhile.
    if (term === undefined) return openAgain();
    onOpened(id);
    await show(term, false);
  };
  useEffect(() => {
    void openAgain();
    void ask.then((asked) => void (asked !== '' && newest.current === '' && look(asked)));
    void wordsChanged.then((changed) => void (changed && openAgain()));
  }, []);

  const back = (saidThere: Said | null, made?: Promise<void>) => {
    setSaid(saidThere);
    setOpen(null);
    void openAgain();
    void made?.then(openAgain);
  };
  if (open !== null) {
    const { View, term, writing } = open;
    return <View term={term} writing={writing} termsOf={termsOf} desk={desk} onBack={back} />;
  }
  return (
    <main>
      <Notice said={said} />
      <Glossary
        typed={typed}
        onType={look}
        found={found?.found ?? null}
        more={found?.more ?? false}
        onOpen={(term) => void choose(term)}
        onProposeNew={(word) => void show(newTerm(word), true)}
      >
        {openPanel && <CheckLead openPanel={openPanel} />}
      </Glossary>
    </main>
  );
}

function newTerm(word: string): Term {
  return { id: crypto.randomUUID(), term: { [language()]: word }, meaning: {}, owner: 'both' };
}
