/** One of a closed list. A value that is not in it shows as nothing chosen. */
import { t } from '../../../locales/words';

interface Props<T extends string> {
  what: string;
  of: readonly T[];
  value: T;
  words(one: T): string;
  testId?: string;
  onChange(value: T): void;
}

export function OneOf<T extends string>({ what, of, value, words, testId, onChange }: Props<T>) {
  return (
    <label>
      {what}
      <select
        data-testid={testId}
        value={of.includes(value) ? value : ''}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {!of.includes(value) && <option value="">{t('definition.choose')}</option>}
        {of.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
