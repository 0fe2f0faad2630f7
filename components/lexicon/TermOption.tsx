/** One term in a list that is walked with the arrows: its name in all languages, and its meaning when it is chosen. */
import { t } from '../../locales/words';
import type { ShownTerm } from '../../utils/domain/lexicon/shown-terms';

interface Props {
  id: string;
  term: ShownTerm;
  chosen: boolean;
  onChoose(): void;
}

export function TermOption({ id, term, chosen, onChoose }: Props) {
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
      <b>{term.name}</b> <span class="dim small">{term.otherNames}</span>
      {chosen && (
        <>
          <div data-testid="meaning">{term.meaning}</div>
          <div class="dim small">{t(`popup.ownedBy.${term.owner}`)}</div>
        </>
      )}
    </div>
  );
}
