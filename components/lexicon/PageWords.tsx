/** The lexicon's words on the page (L2): what the pointer rests on, a list for the keyboard, and where page and team differ. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { CriterionState } from '../../utils/domain/criterion';
import { type Language, textIn } from '../../utils/domain/language';
import type { Disagreement } from '../../utils/domain/lexicon/disagreements';
import type { Term } from '../../utils/domain/lexicon/term';
import { type DefinitionNow, TermCriteria } from './TermCriteria';
import { TermForm } from './TermForm';

export interface WordOnPage {
  term: Term;
  /** How it stands on the page. */
  words: string;
  times: number;
}

interface Props {
  /** Null: they are not marked here. */
  words: WordOnPage[] | null;
  rests: Term | null;
  disagreements: readonly Disagreement[];
  definition: DefinitionNow;
  states: Record<string, CriterionState> | null;
  language: Language;
  on: boolean;
  onSite: boolean;
  nameOf(id: string): string;
  may(term: Term): 'yes' | 'trial' | 'no';
  onShow(term: Term): void;
  onTurn(on: boolean): void;
  onTurnSite(on: boolean): void;
  onSend(term: Term, note: string): Promise<boolean>;
}

export function PageWords(props: Props) {
  const { words, rests, disagreements, on, onSite, onTurn, onTurnSite } = props;
  const [open, setOpen] = useState<string | null>(null);
  const [writing, setWriting] = useState<Term | null>(null);
  return (
    <section data-testid="page-words">
      {disagreements.map((one) => (
        <p key={JSON.stringify(one)} class="warn" data-testid="disagreement">
          <span aria-hidden="true">⚠ </span>
          {inWords(one, props.language)}
        </p>
      ))}
      <div role="status">
        {rests && (
          <p class="rests" data-testid="rests">
            <span class="dim small">{t('lexicon.onPage.rests')}</span> <b>{textIn(rests.term, props.language)}</b>:{' '}
            {textIn(rests.meaning, props.language)}
          </p>
        )}
      </div>
      <details data-testid="page-words-list">
        <summary>
          {t('lexicon.onPage.title')}
          {words && words.length > 0 && ` (${words.length})`}
        </summary>
        {words?.length === 0 && <p class="dim">{t('lexicon.onPage.none')}</p>}
        {words && words.length > 0 && (
          <ul class="page-words">
            {words.map((word) => (
              <li key={word.term.id}>
                <button
                  type="button"
                  class="plain"
                  aria-expanded={open === word.term.id}
                  data-testid="page-word"
                  onClick={() => setOpen(open === word.term.id ? null : word.term.id)}
                >
                  {textIn(word.term.term, props.language)}
                </button>{' '}
                <span class="dim small">
                  <q>{word.words}</q> · {t('lexicon.onPage.times', word.times)}
                </span>
                {open === word.term.id && <Opened {...props} term={word.term} onWrite={setWriting} />}
              </li>
            ))}
          </ul>
        )}
        {writing && (
          <TermForm
            key={writing.id}
            term={writing}
            language={props.language}
            may={props.may}
            onSend={props.onSend}
            onCancel={() => setWriting(null)}
          />
        )}
        <div class="row">
          <label>
            <input
              type="checkbox"
              data-testid="marks-on"
              checked={on}
              onChange={(event) => onTurn(event.currentTarget.checked)}
            />{' '}
            {t('lexicon.onPage.everywhere')}
          </label>
          {on && (
            <button type="button" class="plain" data-testid="marks-site" onClick={() => onTurnSite(!onSite)}>
              {t(onSite ? 'lexicon.onPage.siteOff' : 'lexicon.onPage.siteOn')}
            </button>
          )}
        </div>
      </details>
    </section>
  );
}

function Opened({
  term,
  language,
  definition,
  states,
  nameOf,
  onShow,
  onWrite,
}: Props & { term: Term; onWrite(term: Term): void }) {
  return (
    <div class="stack opened">
      <p data-testid="page-word-meaning">{textIn(term.meaning, language)}</p>
      {(term.notSameAs?.length ?? 0) > 0 && (
        <p class="dim small">
          {t('popup.notSameAs')} {term.notSameAs!.map(nameOf).join(', ')}
        </p>
      )}
      <TermCriteria term={term} definition={definition} states={states} language={language} />
      <div class="row">
        <button type="button" class="tight" onClick={() => onShow(term)}>
          {t('lexicon.onPage.show')}
        </button>
        <button type="button" class="tight" data-testid="propose-change" onClick={() => onWrite(term)}>
          {t('lexicon.proposeChange')}
        </button>
      </div>
    </div>
  );
}

function inWords(one: Disagreement, language: Language): string {
  switch (one.is) {
    case 'temperature':
      return t(
        ({ hot: 'lexicon.onPage.saysHot', warm: 'lexicon.onPage.saysWarm', cold: 'lexicon.onPage.saysCold' } as const)[
          one.rule
        ],
        [one.words],
      );
    case 'notReady':
      return t('lexicon.onPage.notReady', [one.words]);
    case 'dropped':
      return one.term === null
        ? t('lexicon.onPage.dropped', [one.words])
        : t('lexicon.onPage.insteadOf', [one.words, textIn(one.term.term, language)]);
  }
}
