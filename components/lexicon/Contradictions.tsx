/** Duplicates and contradictions in words. */
import { t } from '../../locales/words';
import { type Language, textIn } from '../../utils/domain/language';
import type { Contradiction } from '../../utils/domain/lexicon/contradictions';
import { list } from '../format';

interface Props {
  found: readonly Contradiction[];
  language: Language;
}

const AT_ONCE = 100;

export function Contradictions({ found, language }: Props) {
  if (found.length === 0) return <p class="dim">{t('lexicon.list.noProblems')}</p>;
  return (
    <ul class="diff" data-testid="contradictions">
      {found.slice(0, AT_ONCE).map((one) => (
        <li key={`${one.is} ${one.terms.map(({ id }) => id).join(' ')} ${'word' in one ? one.word : ''}`}>
          <span aria-hidden="true">⚠ </span>
          {inWords(one, language)}
        </li>
      ))}
    </ul>
  );
}

function inWords(one: Contradiction, language: Language): string {
  const names = one.terms.map((term) => textIn(term.term, language) || term.id);
  switch (one.is) {
    case 'twice':
      return t('lexicon.list.twice', [one.word, String(names.length), list(names, language)]);
    case 'selfConfused':
      return t('lexicon.list.selfConfused', [names[0]!, names[1]!, one.word]);
    case 'noMeaning':
      return t('lexicon.list.noMeaning', [names[0]!]);
    case 'notThere':
      return t('lexicon.list.notThere', [names[0]!, one.id]);
  }
}
