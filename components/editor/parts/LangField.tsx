/** A text that a team writes in each of its languages, one at a time. */
import { useId } from 'preact/hooks';
import { t } from '../../../locales/words';
import type { LangText, Language } from '../../../utils/domain/language';
import { list } from '../../format';
import { languageName } from '../../languages';

interface Props {
  label: string;
  text: LangText;
  language: Language;
  languages: Language[];
  multiline?: boolean;
  onChange(text: LangText): void;
}

export function LangField({ label, text, language, languages, multiline = false, onChange }: Props) {
  const id = useId();
  const missing = languages.filter((one) => one !== language && !text[one]);
  const isWritten = languages.some((one) => text[one]);
  const typed = (words: string) => {
    const { [language]: _before, ...others } = text;
    onChange(words === '' ? others : { ...others, [language]: words });
  };
  const common = { id, lang: language, value: text[language] ?? '', maxLength: 4_000 };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {multiline ? (
        <textarea rows={3} {...common} onInput={(event) => typed(event.currentTarget.value)} />
      ) : (
        <input {...common} onInput={(event) => typed(event.currentTarget.value)} />
      )}
      {isWritten && missing.length > 0 && (
        <span class="dim small">{t('options.otherLanguages', [list(missing.map(languageName), language)])}</span>
      )}
    </div>
  );
}
