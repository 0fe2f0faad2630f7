/** A text that a team writes in one or more languages: the reader's own first, the others folded away. */
import { useId } from 'preact/hooks';
import { t } from '../../locales/words';
import type { LangText, Language } from '../../utils/domain/language';

interface Props {
  /** What it is, for its label. */
  what: string;
  text: LangText;
  /** The languages that the team uses. */
  languages: Language[];
  language: Language;
  /** More than one row: a text, not a name. */
  rows?: number;
  onChange(text: LangText): void;
}

export function TextPerLanguage({ what, text, languages, language, rows = 1, onChange }: Props) {
  const others = languages.filter((other) => other !== language);
  const written = others.filter((other) => text[other]).length;
  const write = (to: Language, words: string) => {
    const { [to]: _before, ...rest } = text;
    onChange(words === '' ? rest : { ...rest, [to]: words });
  };
  const one = (lang: Language) => ({ lang, rows, value: text[lang] ?? '', onWrite: (w: string) => write(lang, w) });
  return (
    <div>
      <Text name={what} {...one(language)} />
      {others.length > 0 && (
        <details class="small">
          <summary>{t('definition.otherLanguages', [String(written), String(others.length)])}</summary>
          {others.map((other) => (
            <Text key={other} of={what} name={nameOf(other, language)} {...one(other)} />
          ))}
        </details>
      )}
    </div>
  );
}

interface TextProps {
  name: string;
  /** Heard before the name. */
  of?: string;
  lang: Language;
  rows: number;
  value: string;
  onWrite(words: string): void;
}

function Text({ name, of, lang, rows, value, onWrite }: TextProps) {
  const id = useId();
  const given = { id, lang, value, maxLength: 4_000 };
  return (
    <div>
      <label for={id}>
        {of && <span class="sr-only">{of}: </span>}
        {name}
      </label>
      {rows > 1 ? (
        <textarea rows={rows} {...given} onInput={(event) => onWrite(event.currentTarget.value)} />
      ) : (
        <input {...given} onInput={(event) => onWrite(event.currentTarget.value)} />
      )}
    </div>
  );
}

function nameOf(other: Language, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(other) ?? other;
}
