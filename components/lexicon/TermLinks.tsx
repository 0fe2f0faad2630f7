/** What a term stands for in the lead definition, and the terms that it is often confused with. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import type { Criterion } from '../../utils/domain/agreement';
import { type Language, textIn } from '../../utils/domain/language';
import type { Term } from '../../utils/domain/lexicon/term';

/** What a form needs to know of the rest of the lexicon and of the definition in force. */
export interface Linked {
  criteria: readonly Criterion[];
  /** A term's name by its id, and back, however it is spelled; undefined: there is none. */
  nameOf(id: string): string | undefined;
  idOf(name: string): string | undefined;
}

interface Props {
  term: Term;
  language: Language;
  linked: Linked;
  onChange(links: Pick<Term, 'criterion' | 'notSameAs'>): void;
}

export function TermLinks({ term, language, linked: { criteria, nameOf, idOf }, onChange }: Props) {
  const { criterion = '', notSameAs = [] } = term;
  const [unknown, setUnknown] = useState<string[]>([]);
  const isElsewhere = criterion !== '' && criterion !== 'definition' && !criteria.some(({ id }) => id === criterion);

  const write = (text: string) => {
    const names = text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const ids = names.flatMap((name) => idOf(name) ?? []).filter((id) => id !== term.id);
    setUnknown(names.filter((name) => idOf(name) === undefined));
    onChange({ criterion: term.criterion, notSameAs: [...new Set(ids)] });
  };
  return (
    <>
      <label>
        {t('lexicon.links.criterion')}
        <select
          value={criterion}
          data-testid="field-criterion"
          onChange={({ currentTarget: { value } }) => onChange({ criterion: value || undefined, notSameAs })}
        >
          <option value="">{t('lexicon.links.none')}</option>
          <option value="definition">{t('lexicon.links.definition')}</option>
          {/* Of a definition that is no longer in force: it stays until somebody chooses another. */}
          {isElsewhere && <option value={criterion}>{criterion}</option>}
          {criteria.map(({ id, label }) => (
            <option key={id} value={id}>
              {textIn(label, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('lexicon.links.notSameAs')}
        <input
          maxLength={1_000}
          data-testid="field-not-same-as"
          defaultValue={notSameAs.flatMap((id) => nameOf(id) ?? []).join(', ')}
          onChange={(event) => write(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {unknown.length > 0 && <p class="dim small">{t('lexicon.links.unknown', [unknown.join(', ')])}</p>}
      </div>
    </>
  );
}
