/** Look a word up while typing (L3): arrows move, and the meaning of the chosen term stands open. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/words';
import { type Language, textIn } from '../utils/domain/language';
import type { Term } from '../utils/domain/lexicon/term';
import { TermCard } from './TermCard';

interface Props {
  terms: Term[];
  search(text: string): { term: Term }[];
  language: Language;
  /** What stands beside the title. */
  children: ComponentChildren;
}

export function Glossary({ terms, search, language, children }: Props) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const found = search(typed).map(({ term }) => term);
  const look = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setAt(Math.max(0, Math.min(found.length - 1, at + step)));
  };
  const nameOf = (id: string) => {
    const term = terms.find((one) => one.id === id);
    return term ? textIn(term.term, language) : id;
  };

  return (
    <section>
      <div class="row spread" style={{ marginBottom: 'var(--s2)' }}>
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
        aria-expanded={found.length > 0}
        aria-controls="terms"
        aria-activedescendant={found.length > 0 ? `term-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div role="status" class="sr-only">
        {typed.trim() !== '' && t('popup.results', found.length)}
      </div>
      {typed.trim() !== '' && found.length === 0 && <p class="dim">{t('popup.nothingFound', [typed.trim()])}</p>}
      <div id="terms" role="listbox" aria-label={t('popup.searchLabel')}>
        {found.map((term, index) => (
          <TermCard
            key={term.id}
            id={`term-${index}`}
            term={term}
            language={language}
            open={index === at}
            nameOf={nameOf}
            onOpen={() => setAt(index)}
          />
        ))}
      </div>
      <p class="dim small keys">{t('popup.keys')}</p>
    </section>
  );
}
