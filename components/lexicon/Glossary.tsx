/** Look a word up while typing (L3): arrows move, Enter opens, and what was opened lately is there before anything is typed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { ShownTerm } from '../../utils/domain/lexicon/shown-terms';
import { TermOption } from './TermOption';

interface Props {
  typed: string;
  onType(typed: string): void;
  /** Null while they are being looked up. */
  found: ShownTerm[] | null;
  more: boolean;
  onOpen(term: ShownTerm): void;
  onProposeNew(word: string): void;
  /** What stands beside the title. */
  children: ComponentChildren;
}

export function Glossary({ typed, onType, found, more, onOpen, onProposeNew, children }: Props) {
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = () => field.current?.focus();
    focus();
    // Firefox draws a popup before it shows it, and until then no field of it takes the focus.
    const stopped = new AbortController();
    addEventListener('focus', () => document.activeElement === document.body && focus(), { signal: stopped.signal });
    return () => stopped.abort();
  }, []);
  useEffect(() => {
    document.getElementById(`term-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const word = typed.trim();
  const terms = found ?? [];
  const isMissing = word !== '' && found !== null && found.length === 0;

  const look = (text: string) => {
    setAt(0);
    onType(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.isComposing) {
      const term = terms[at];
      if (term) onOpen(term);
      else if (isMissing) onProposeNew(word);
      event.preventDefault();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setAt(Math.max(0, Math.min(terms.length - 1, at + step)));
  };

  return (
    <section>
      <div class="row spread heading">
        <h1>{t('popup.title')}</h1>
        {children}
      </div>
      <input
        ref={field}
        class="lookup"
        type="text"
        role="combobox"
        aria-label={t('popup.searchLabel')}
        placeholder={t('popup.searchLabel')}
        aria-expanded={terms.length > 0}
        aria-controls="terms"
        aria-autocomplete="list"
        aria-activedescendant={terms.length > 0 ? `term-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div role="status" class="sr-only">
        {word !== '' && found !== null && t('popup.results', found.length)}
      </div>
      {isMissing && (
        <div class="stack missing">
          <p class="dim">{t('popup.nothingFound', [word])}</p>
          <button type="button" data-testid="propose-new" onClick={() => onProposeNew(word)}>
            {t('lexicon.proposeNew', [word])}
          </button>
        </div>
      )}
      {word === '' && terms.length > 0 && <h2 class="recent">{t('lexicon.recent')}</h2>}
      <div id="terms" role="listbox" aria-label={t('popup.searchLabel')}>
        {terms.map((term, index) => (
          <TermOption
            // By place, so that from key to key only texts change.
            key={index}
            id={`term-${index}`}
            term={term}
            chosen={index === at}
            onChoose={() => (index === at ? onOpen(term) : setAt(index))}
          />
        ))}
      </div>
      {more && <p class="dim small">{t('lexicon.more')}</p>}
      <p class="dim small keys">{t('popup.keys')}</p>
    </section>
  );
}
