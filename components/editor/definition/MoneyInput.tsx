/** An amount with its currency, and a currency alone. */
import { useState } from 'preact/hooks';
import { t } from '../../../locales/words';
import type { Language } from '../../../utils/domain/language';
import { CURRENCIES } from '../../../utils/domain/values/currency';
import { NumberInput } from './NumberInput';

export interface Money {
  amount: number;
  currency: string;
}

interface Props {
  what: string;
  value: Money | undefined;
  language: Language;
  onChange(value: Money | undefined): void;
}

export function MoneyInput({ what, value, language, onChange }: Props) {
  const [chosen, setChosen] = useState('EUR');
  const currency = value?.currency ?? chosen;
  return (
    <div class="side-by-side">
      <NumberInput
        what={what}
        unit="money"
        language={language}
        value={value?.amount}
        onChange={(amount) => onChange(amount === undefined ? undefined : { amount, currency })}
      />
      <CurrencyInput
        what={t('fields.currency')}
        value={currency}
        onChange={(code = 'EUR') => {
          setChosen(code);
          if (value) onChange({ ...value, currency: code });
        }}
      />
    </div>
  );
}

interface CurrencyProps {
  what: string;
  value: string | undefined;
  /** What it means to choose none; absent: one must be chosen. */
  none?: string;
  onChange(currency: string | undefined): void;
}

export function CurrencyInput({ what, value, none, onChange }: CurrencyProps) {
  const codes = value === undefined || CURRENCIES.includes(value) ? CURRENCIES : [value, ...CURRENCIES];
  return (
    <label>
      {what}
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        {none !== undefined && <option value="">{none}</option>}
        {codes.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
    </label>
  );
}
