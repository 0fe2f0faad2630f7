/** A number with its unit. What is typed and is none is not taken; leaving the field shows what stands. */
import { useState } from 'preact/hooks';
import { words } from '../../../locales/words-by-key';
import { numberTyped } from '../../../utils/domain/criteria/form';
import type { Language } from '../../../utils/domain/language';

interface Props {
  what: string;
  unit: 'people' | 'money' | 'days';
  value: number | undefined;
  /** It cannot be left empty. */
  needed?: boolean;
  language: Language;
  onChange(value: number | undefined): void;
}

export function NumberInput({ what, unit, value, needed = false, language, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  const type = (text: string) => {
    setTyped(text);
    const number = numberTyped(text, unit);
    if (number !== null) onChange(number);
    else if (text.trim() === '' && !needed) onChange(undefined);
  };
  return (
    <label>
      {what}
      {unit !== 'money' && <span class="dim small"> ({words(`definition.units.${unit}`)})</span>}
      <input
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? (value === undefined ? '' : shown.format(value))}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
