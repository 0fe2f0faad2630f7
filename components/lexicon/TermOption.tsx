/** One term in a list that is walked with the arrows: its name in all languages, and its meaning when it is chosen. */
import { t } from '../../locales/words';
import { LANGUAGES, type Language, textIn } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';

interface Props {
  id: string;
  term: Term;
  language: Language;
  chosen: boolean;
  onChoose(): void;
}

export function TermOption({ id, term, language, chosen, onChoose }: Props) {
  return (
    // The field above keeps the focus and moves through the options; a click opens one for whoever uses a mouse.
    // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are reached through aria-activedescendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the combobox does the same
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      class={chosen ? 'term open' : 'term'}
      onClick={onChoose}
      data-testid="term"
    >
      <b>{textIn(term.term, language)}</b> <span class="dim small">{otherNames(term, language).join(' · ')}</span>
      {chosen && (
        <>
          <div data-testid="meaning">{textIn(term.meaning, language)}</div>
          <div class="dim small">{t(`popup.ownedBy.${term.owner}`)}</div>
        </>
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
