/** Something that is written by a rule, such as hours or days; what does not fit stays to be mended and changes nothing. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../../locales/words';

interface Props<T> {
  label: string;
  /** How it must be written. */
  example: string;
  value: T;
  write(value: T): string;
  /** Null when the text does not fit. */
  read(text: string): T | null;
  multiline?: boolean;
  onChange(value: T): void;
}

export function WrittenField<T>({ label, example, value, write, read, multiline = false, onChange }: Props<T>) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const said = write(value);
  const parsed = typed === null ? value : read(typed);
  // A text that says the same in other words stays as it was typed.
  const text = typed !== null && (parsed === null || write(parsed) === said) ? typed : said;
  const isWrong = text === typed && parsed === null;
  const change = (next: string) => {
    setTyped(next);
    const understood = read(next);
    if (understood !== null) onChange(understood);
  };
  const common = { id, value: text, placeholder: example, 'aria-invalid': isWrong };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {multiline ? (
        <textarea rows={4} {...common} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input {...common} onInput={(event) => change(event.currentTarget.value)} />
      )}
      {isWrong && <span class="bad small">{t('options.misfit.format', [example.split('\n')[0]!])}</span>}
    </div>
  );
}
