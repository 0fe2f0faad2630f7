/** The values of a "one of": known ones in the reader's language or the team's own words, each with its synonyms. */
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../locales/words';
import type { Language } from '../../../utils/domain/language';
import type { Field } from '../../../utils/domain/lead';
import { isKnownValue, knownValues, valueTyped, valueWords } from './value-words';
import { WordsInput } from './WordsInput';

type Synonyms = Record<string, string[]>;

interface Props {
  what: string;
  field: Field;
  values: string[];
  synonyms: Synonyms;
  language: Language;
  onChange(values: string[], synonyms: Synonyms): void;
}

export function ValuesInput({ what, field, values, synonyms, language, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const known = useId();
  const box = useRef<HTMLInputElement>(null);
  const add = () => {
    const value = valueTyped(field, typed, language);
    if (value !== '' && !values.includes(value)) onChange([...values, value], synonyms);
    setTyped('');
    box.current?.focus();
  };
  const remove = (value: string) => {
    const { [value]: _removed, ...rest } = synonyms;
    onChange(
      values.filter((one) => one !== value),
      rest,
    );
    box.current?.focus();
  };
  const call = (value: string, words: string[]) => {
    const { [value]: _before, ...rest } = synonyms;
    onChange(values, words.length > 0 ? { ...rest, [value]: words } : rest);
  };
  return (
    <fieldset>
      <legend>{what}</legend>
      <ul class="things">
        {values.map((value) => {
          const words = valueWords(field, value, language);
          return (
            <li key={value} class="thing" data-testid="value">
              <div class="row spread">
                <span>
                  <strong>{words}</strong>
                  {!isKnownValue(field, value) && <span class="dim small"> ({t('definition.ownWord')})</span>}
                </span>
                <button
                  type="button"
                  class="tight"
                  aria-label={t('definition.removeLabel', [words])}
                  onClick={() => remove(value)}
                >
                  {t('definition.remove')}
                </button>
              </div>
              <WordsInput
                what={t('definition.alsoCalled')}
                of={words}
                value={synonyms[value] ?? []}
                onChange={(called) => call(value, called)}
              />
            </li>
          );
        })}
      </ul>
      <div class="row adding">
        <label>
          {t('definition.addValue')}
          <input
            ref={box}
            list={known}
            value={typed}
            autocomplete="off"
            data-testid="value-typed"
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        </label>
        <datalist id={known}>
          {knownValues(field).map((id) => (
            <option key={id} value={valueWords(field, id, language)} />
          ))}
        </datalist>
        <button type="button" data-testid="add-value" onClick={add}>
          {t('definition.add')}
        </button>
      </div>
    </fieldset>
  );
}
