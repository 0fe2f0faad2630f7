/** Words with commas between them. */
import { useState } from 'preact/hooks';
import { t } from '../../../locales/words';
import { wordsTyped } from './value-words';

interface Props {
  what: string;
  /** What these words are for, for whoever hears the field alone. */
  of: string;
  value: readonly string[];
  onChange(words: string[]): void;
}

export function WordsInput({ what, of, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {what} <span class="dim small">({t('definition.commas')})</span>
      <span class="sr-only"> {of}</span>
      <input
        autocomplete="off"
        value={typed ?? value.join(', ')}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onChange(wordsTyped(event.currentTarget.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
