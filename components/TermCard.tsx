/** One term of the lexicon: its name in all languages, and when open its meaning and what it is not. */
import { t } from '../locales/words';
import { LANGUAGES, type Language, textIn } from '../utils/domain/language';
import type { Term } from '../utils/domain/lexicon/term';

interface Props {
  id: string;
  term: Term;
  language: Language;
  open: boolean;
  nameOf(id: string): string;
  onOpen(): void;
}

export function TermCard({ id, term, language, open, nameOf, onOpen }: Props) {
  return (
    // The field above keeps the focus and moves through the options; a click opens one for whoever uses a mouse.
    // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are reached through aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the combobox do the same
    <div
      id={id}
      role="option"
      aria-selected={open}
      class={open ? 'term open' : 'term'}
      onClick={onOpen}
      data-testid="term"
    >
      <b>{textIn(term.term, language)}</b> <span class="dim small">{otherNames(term, language).join(' · ')}</span>
      {open && (
        <div>
          <div data-testid="meaning">{textIn(term.meaning, language)}</div>
          <div class="dim small">
            {term.notSameAs && term.notSameAs.length > 0 && (
              <>
                {t('popup.notSameAs')} {term.notSameAs.map(nameOf).join(', ')} ·{' '}
              </>
            )}
            {t(`popup.ownedBy.${term.owner}`)}
          </div>
        </div>
      )}
    </div>
  );
}

/** Synonyms in the reader's language first, then the term in the other languages, each once. */
function otherNames(term: Term, language: Language): string[] {
  const own = textIn(term.term, language);
  const others = LANGUAGES.filter((other) => other !== language).map((other) => term.term[other] ?? '');
  return [...new Set([...(term.synonyms?.[language] ?? []), ...others])].filter((name) => name !== '' && name !== own);
}
