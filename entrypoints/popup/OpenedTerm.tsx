/** One term with everything about it, or the form that proposes it: loaded when the first one is opened. */
import { useEffect, useState } from 'preact/hooks';
import { type DefinitionNow, TermCriteria } from '../../components/lexicon/TermCriteria';
import { TermForm } from '../../components/lexicon/TermForm';
import { TermPage } from '../../components/lexicon/TermPage';
import { Notice, type Said } from '../../components/Notice';
import { language, t } from '../../locales/words';
import { textIn } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';
import type { LexiconDesk } from '../shared/lexicon-desk';

export interface Opening {
  term: Term;
  /** The form at once. */
  writing: boolean;
  termsOf(ids: readonly string[]): Promise<Term[]>;
  desk(): Promise<{ desk: LexiconDesk; definition: DefinitionNow }>;
  /**
   * @param said what became of a proposal, or null.
   * @param made resolves when lookups know it.
   */
  onBack(said: Said | null, made?: Promise<void>): void;
}

export function OpenedTerm({ term, writing, termsOf, desk: openDesk, onBack }: Opening) {
  const [isWriting, setWriting] = useState(writing);
  const [opened, setOpened] = useState<Awaited<ReturnType<Opening['desk']>> | null>(null);
  const [others, setOthers] = useState<string[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const needsDesk = isWriting || term.criterion !== undefined;
  useEffect(() => {
    void termsOf(term.notSameAs ?? []).then((terms) => setOthers(terms.map((one) => textIn(one.term, language()))));
  }, []);
  useEffect(() => {
    if (needsDesk) void openDesk().then(setOpened);
  }, [needsDesk]);

  const send = async (changed: Term, note: string) => {
    const { desk } = opened!;
    const isStored = await desk.propose(changed, note);
    if (isStored) onBack(desk.said.value, desk.made());
    else setSaid(desk.said.value);
    return false;
  };
  return (
    <main>
      <Notice said={said} />
      <section class="stack">
        <button
          type="button"
          class="plain"
          data-testid="back"
          ref={isWriting ? null : focus}
          onClick={() => onBack(null)}
        >
          <span aria-hidden="true">← </span>
          {t('lexicon.back')}
        </button>
        {!isWriting && (
          <TermPage term={term} language={language()} notSameAs={others} onPropose={() => setWriting(true)}>
            {opened && <TermCriteria term={term} definition={opened.definition} states={null} language={language()} />}
          </TermPage>
        )}
        {isWriting && opened && (
          <>
            <h1>{t('lexicon.formTitle')}</h1>
            <TermForm
              term={term}
              language={language()}
              may={opened.desk.may}
              onSend={send}
              onCancel={() => onBack(null)}
            />
          </>
        )}
      </section>
    </main>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
