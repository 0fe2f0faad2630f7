/** Terms past their review date, for those who own them. */
import { t } from '../../locales/words';
import { type Language, textIn } from '../../utils/domain/language';
import type { Due } from '../../utils/domain/lexicon/review-due';
import type { Term } from '../../utils/domain/lexicon/term';

interface Props {
  due: readonly Due[];
  language: Language;
  onStillRight(term: Term): void;
}

export function DueTerms({ due, language, onStillRight }: Props) {
  if (due.length === 0) return <p class="dim">{t('lexicon.list.noDue')}</p>;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <ul class="listed" data-testid="due">
      {due.map(({ term, by }) => {
        const name = textIn(term.term, language);
        return (
          <li key={term.id}>
            <div class="row spread">
              <span>
                <b>{name}</b>{' '}
                <span class="dim small">
                  {t(`lexicon.owner.${term.owner}`)} · {t('lexicon.list.dueSince', [date.format(Date.parse(by))])}
                </span>
              </span>
              <button
                type="button"
                class="tight"
                data-testid="still-right"
                aria-label={t('lexicon.list.stillRightLabel', [name])}
                onClick={() => onStillRight(term)}
              >
                {t('lexicon.list.stillRight')}
              </button>
            </div>
            <p class="small">{textIn(term.meaning, language)}</p>
          </li>
        );
      })}
    </ul>
  );
}
