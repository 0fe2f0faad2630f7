/** A stretch of business time, in minutes or in hours. */
import { useState } from 'preact/hooks';
import { t } from '../../../locales/words';

interface Props {
  label: string;
  minutes: number | null;
  onClear?(): void;
  onChange(minutes: number): void;
}

export function MinutesField({ label, minutes, onClear, onChange }: Props) {
  const [size, setSize] = useState(minutes !== null && minutes >= 60 && minutes % 30 === 0 ? 60 : 1);
  const typed = (text: string) => {
    if (text === '') onClear?.();
    else if (Number(text) > 0) onChange(Math.round(Number(text) * size));
  };
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      {onClear && <span class="dim small"> ({t('options.notAgreed')})</span>}
      <div class="row">
        <input
          type="number"
          class="short"
          aria-label={label}
          min={0}
          step="any"
          value={minutes === null ? '' : Number((minutes / size).toFixed(2))}
          onInput={(event) => typed(event.currentTarget.value)}
        />
        <select
          class="short"
          aria-label={`${label}: ${t('options.field.unit')}`}
          value={size}
          onChange={(event) => setSize(Number(event.currentTarget.value))}
        >
          <option value={1}>{t('options.minutes')}</option>
          <option value={60}>{t('options.hours')}</option>
        </select>
      </div>
    </div>
  );
}
