/** What happened to a term, the newest first; put together when somebody opens it. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { type Language, textIn } from '../../utils/domain/language';
import type { TermChange } from '../../utils/domain/lexicon/lexicon';

interface Props {
  changes: readonly TermChange[];
  language: Language;
  personName(id: string): string;
  when(at: string): string;
}

export function TermHistory({ changes, language, personName, when }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} data-testid="term-history">
      <summary class="dim small">{t('lexicon.list.history')}</summary>
      <ul class="history small">
        {(isOpen ? changes : []).toReversed().map((change) => (
          <li key={`${change.at}${change.by}`}>
            {change.term && <span class="note">{textIn(change.term.meaning, language)}</span>}
            <span class="dim">
              {t(wordsOf(change), [personName(change.by), when(change.at)])}
              {change.note && ` · ${change.note}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf({ is, trial }: TermChange) {
  if (is === 'dropped') return 'lexicon.list.droppedBy';
  return trial ? 'lexicon.list.acceptedTrial' : 'lexicon.list.accepted';
}
