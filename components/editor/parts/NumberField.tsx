/** A number, or nothing where nothing needs to be agreed. */
import { t } from '../../../locales/words';

interface Props {
  label: string;
  value: number | null;
  /** In words, after the label. */
  unit?: string;
  /** Shown is the value times this: 100 for a share in per cent. */
  scale?: number;
  min?: number;
  max?: number;
  step?: number | 'any';
  /** Without it the number must be there: an empty field changes nothing. */
  onClear?(): void;
  onChange(value: number): void;
}

export function NumberField({ label, value, unit, scale = 1, min = 0, max, step = 1, onClear, onChange }: Props) {
  const typed = (input: HTMLInputElement) => {
    if (input.value === '') {
      if (input.validity.valid || onClear) onClear?.();
      return;
    }
    if (input.validity.valid) onChange(Number((input.valueAsNumber / scale).toFixed(6)));
  };
  return (
    <label class="field">
      {label}
      {(unit || onClear) && (
        <span class="dim small"> ({[unit, onClear && t('options.notAgreed')].filter(Boolean).join('; ')})</span>
      )}
      <input
        type="number"
        class="short"
        value={value === null ? '' : Number((value * scale).toFixed(4))}
        min={min}
        max={max}
        step={step}
        onInput={(event) => typed(event.currentTarget)}
      />
    </label>
  );
}
