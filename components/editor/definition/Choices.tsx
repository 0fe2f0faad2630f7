/** Several of a closed list, as checkboxes under one heading. */
import { t } from '../../../locales/words';
import type { Field } from '../../../utils/domain/lead';
import { toggled } from './edit-definition';

interface Props<T extends string> {
  what: string;
  hint?: string;
  of: readonly T[];
  chosen: readonly T[];
  words(one: T): string;
  onChange(chosen: T[]): void;
}

export function Choices<T extends string>({ what, hint, of, chosen, words, onChange }: Props<T>) {
  return (
    <fieldset>
      <legend>
        {what}
        {hint && <span class="dim small"> ({hint})</span>}
      </legend>
      <div class="row">
        {of.map((one) => (
          <label key={one} class="pill">
            <input
              type="checkbox"
              value={one}
              checked={chosen.includes(one)}
              onChange={() => onChange(toggled(chosen, one))}
            />
            {words(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function FieldChoices(props: Omit<Props<Field>, 'words'>) {
  return <Choices {...props} words={(field) => t(`fields.${field}`)} />;
}
