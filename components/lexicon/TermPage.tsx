/** One term with everything about it: all languages side by side, what it is not, and what it stands for in the definition. */
import type { ComponentChildren } from 'preact';
import { t } from '../../locales/words';
import type { Instant } from '../../utils/domain/events';
import { LANGUAGES, type Language, textIn } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';
import { languageName } from '../languages';

interface Props {
  term: Term;
  language: Language;
  /** Names of the terms that it is not. */
  notSameAs: string[];
  onPropose(): void;
  /** What stands below the meaning: the criteria that it stands for. */
  children?: ComponentChildren;
}

export function TermPage({ term, language, notSameAs, onPropose, children }: Props) {
  const example = textIn(term.example ?? {}, language);
  const inLanguages = [language, ...LANGUAGES.filter((one) => one !== language)].filter((one) => term.term[one]);
  return (
    <article class="stack" data-testid="term-page">
      <h1>{textIn(term.term, language)}</h1>
      <p data-testid="meaning">{textIn(term.meaning, language)}</p>
      {example !== '' && (
        <p>
          <span class="dim">{t('lexicon.example')}</span> {example}
        </p>
      )}
      {notSameAs.length > 0 && (
        <p>
          <span class="dim">{t('popup.notSameAs')}</span> {notSameAs.join(', ')}
        </p>
      )}
      {children}
      <table class="languages">
        <caption class="sr-only">{t('lexicon.inAllLanguages')}</caption>
        <tbody>
          {inLanguages.map((one) => (
            <tr key={one} lang={one}>
              <th scope="row" lang={language}>
                {languageName(one)}
              </th>
              <td>
                <b>{term.term[one]}</b>
                {(term.synonyms?.[one]?.length ?? 0) > 0 && (
                  <span class="dim"> · {term.synonyms![one]!.join(' · ')}</span>
                )}
                {one !== language && term.meaning[one] && <span class="dim small meaning">{term.meaning[one]}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="dim small">
        {t(`popup.ownedBy.${term.owner}`)}
        {term.reviewed && ` · ${t('lexicon.reviewedOn', [day(term.reviewed, language)])}`}
      </p>
      <button type="button" class="tight" data-testid="propose-change" onClick={onPropose}>
        {t('lexicon.proposeChange')}
      </button>
    </article>
  );
}

const day = (at: Instant, language: Language) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at));
