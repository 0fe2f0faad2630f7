/** The team's own things in their order (stages, challenges), each with its name and the words that stand for it. */
import { t } from '../../../locales/words';
import { type LangText, type Language, textIn } from '../../../utils/domain/language';
import { TextPerLanguage } from '../TextPerLanguage';
import { moved } from './edit-definition';
import { OrderButtons } from './OrderButtons';
import { WordsInput } from './WordsInput';

interface Thing {
  id: string;
  label: LangText;
  words: string[];
}

interface Props {
  what: string;
  things: Thing[];
  languages: Language[];
  language: Language;
  newId(): string;
  onChange(things: Thing[]): void;
}

export function ListInput({ what, things, languages, language, newId, onChange }: Props) {
  const change = (changed: Thing) => onChange(things.map((one) => (one.id === changed.id ? changed : one)));
  return (
    <fieldset>
      <legend>{what}</legend>
      <ol class="things">
        {things.map((thing, index) => {
          const name = textIn(thing.label, language) || t('definition.nameless', [String(index + 1)]);
          return (
            <li key={thing.id} class="thing" data-testid="thing" data-thing={thing.id}>
              <TextPerLanguage
                what={t('definition.thingName', [String(index + 1)])}
                text={thing.label}
                languages={languages}
                language={language}
                onChange={(label) => change({ ...thing, label })}
              />
              <WordsInput
                what={t('definition.pageWords')}
                of={name}
                value={thing.words}
                onChange={(words) => change({ ...thing, words })}
              />
              <OrderButtons
                name={name}
                index={index}
                count={things.length}
                onMove={(by) => onChange(moved(things, index, by))}
                onRemove={() => onChange(things.filter((one) => one.id !== thing.id))}
              />
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        data-testid="add-thing"
        onClick={() => onChange([...things, { id: newId(), label: {}, words: [] }])}
      >
        {t('definition.add')}
      </button>
    </fieldset>
  );
}
